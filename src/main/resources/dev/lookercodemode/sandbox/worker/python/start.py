# The first of the preludes: what the others share. They are run in one namespace, in a fixed order, before the script.
import builtins as _builtins_module

_builtins = dict(vars(_builtins_module))

# The name of the modules of the classes made here; `__main__` is the script's.
__name__ = 'sandbox'
