# The first of the preludes: what the others share. They are run in one namespace, in a fixed order, before the script.
import builtins as _builtins_module

_builtins = dict(vars(_builtins_module))

# The name of the modules of the classes made here; `__main__` is the script's.
__name__ = 'sandbox'

# A script that replaces a built-in has no say in what is done here: names are looked up among these first.
globals().update({_name: _value for _name, _value in _builtins.items() if _name[:2] != '__'})
