# What scripts do not have. The engine refuses it all; here it is put into words, as exceptions that a script can catch.
import _thread
import builtins as _builtins_module
import posix
import sys
import types

_FILES = 'scripts have no files: give one out by attach(content, name), take data in by `vars`'
_NETWORK = 'scripts have no network: every method of the API is at hand as sdk.*'
_PROCESSES = 'scripts cannot start, signal or end processes'
_NATIVE = 'scripts have no native code and no other language'
_TERMINAL = 'scripts have no terminal: pass values in by `vars`'

_CLOSED_MODULES = {
    _NETWORK: 'socket _socket ssl _ssl select selectors socketserver urllib.request http.client http.server smtplib ftplib'
    ' xmlrpc.client webbrowser',
    _PROCESSES: 'subprocess _posixsubprocess signal _signal multiprocessing _multiprocessing pty resource',
    _NATIVE: 'ctypes _ctypes java polyglot sqlite3 _sqlite3 mmap cffi',
    _TERMINAL: 'termios tty fcntl readline getpass pdb code faulthandler',
}
_CLOSED_FUNCTIONS = {
    _PROCESSES: 'system popen fork forkpty execl execle execlp execlpe execv execve execvp execvpe spawnl spawnle spawnlp'
    ' spawnlpe spawnv spawnve spawnvp spawnvpe posix_spawn posix_spawnp kill killpg abort _exit wait waitpid getpgid'
    ' getpgrp setpgid getsid setsid getpriority setpriority',
    _FILES: 'chdir fchdir chroot pipe dup dup2 openpty',
}  # fmt: skip


def _closed(name, why):
    def refused(*_, **__):
        raise PermissionError(f'{name}: {why}')

    refused.__name__ = refused.__qualname__ = name.rpartition('.')[2]
    return refused


class _ClosedModule(types.ModuleType):
    """A module whose functions and classes all refuse; imports of it by others go well."""

    def __init__(self, name, why):
        super().__init__(name, why)
        self.__path__ = []
        self._why = why

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        if name.isupper():
            return 0  # a constant, such as AF_INET
        if name.endswith(('Error', 'Expired')) or name in ('error', 'timeout', 'herror', 'gaierror'):
            return OSError
        refuse = _closed(f'{self.__name__}.{name}', self._why)
        # A class, as others derive from it.
        return type(name, (), {'__new__': refuse})


import polyglot as _polyglot  # the library itself tells the engine by it how its types behave

for _why, _names in _CLOSED_MODULES.items():
    for _name in _names.split():
        sys.modules[_name] = _ClosedModule(_name, _why)
for _name in ('register_interop_behavior', 'interop_behavior', 'register_interop_type', 'get_registered_interop_behavior'):
    if hasattr(_polyglot, _name):
        setattr(sys.modules['polyglot'], _name, getattr(_polyglot, _name))
sys.modules['socket'].getfqdn = sys.modules['socket'].gethostname = lambda *_: 'sandbox'


def _replace(name, function):
    # `os` takes its functions from `posix`: where it is not imported yet, that is all.
    for module in (posix, sys.modules.get('os')):
        if module is not None:
            setattr(module, name, function)


for _why, _names in _CLOSED_FUNCTIONS.items():
    for _name in _names.split():
        _replace(_name, _closed(f'os.{_name}', _why))

# What tells of the machine; the library asks for some of it.
for _name, _value in {'getpid': 1, 'getppid': 0, 'getuid': 1000, 'geteuid': 1000, 'getgid': 1000, 'getegid': 1000}.items():
    _replace(_name, lambda value=_value: value)
_replace('uname', lambda: posix.uname_result(('Linux', 'sandbox', '', '', '')))


def _no_user(user):
    raise KeyError(f'user not found: {user}')  # what the library expects, which looks for a home folder here


import pwd as _pwd

_pwd.getpwuid = _pwd.getpwnam = _no_user
# ThreadPoolExecutor() makes a few more threads than this: they wait for the API, and need no processor.
_replace('cpu_count', lambda: 16)


def _input(prompt=''):
    raise EOFError('input(): ' + _TERMINAL)


def _exit(code=None):
    raise SystemExit(code)


_input.__name__, _exit.__name__ = 'input', 'exit'
_builtins_module.input = _input
_builtins_module.exit = _builtins_module.quit = _exit
_builtins_module.breakpoint = _closed('breakpoint', _TERMINAL)

_MAX_THREADS = 128
_native_start = _thread.start_new_thread


def _start_thread(function, args, kwargs={}):
    if _thread._count() >= _MAX_THREADS:
        raise RuntimeError(f"can't start new thread: there are {_MAX_THREADS}; the API takes 10 calls at the same time")
    return _native_start(function, args, kwargs)


_thread.start_new_thread = _thread.start_new = _start_thread
