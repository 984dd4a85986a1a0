# The functions of the host: every method of the API as a global and under `sdk.`, and the errors they raise.
import sys
import time
import types
from _thread import get_ident as _get_ident

# Set by asyncio: how a task lets others run while it waits for the host.
_yield_to_others = {}


def _outside(*request):
    """Asks the host, and lets the other tasks of a loop run meanwhile."""
    step = _yield_to_others.get(_get_ident())
    if step is None:
        return _host(*request)
    task = step.leave()
    try:
        return _host(*request)
    finally:
        step.enter(task)


class SDKError(Exception):
    """A call of the API that failed: status, message, errors, method, hint."""

    status = None
    errors = ()
    method = None
    documentation_url = None
    hint = ''

    def __init__(self, message='', *args):
        super().__init__(message, *args)
        self.message = message


_ERRORS = {'TypeError': TypeError, 'RangeError': ValueError, 'ValueError': ValueError, 'Error': RuntimeError}
_error_class = SDKError


def _failure(kind, message, hint, details):
    error = _ERRORS.get(kind, _error_class)(message)
    if details:
        for name, value in _parse(details).items():
            if name not in ('args', 'message'):
                setattr(error, name, value)
    return _hinted(error, hint)


def _bytes_of(latin, media_type):
    content = Bytes(latin.encode('latin-1'))
    content.media_type = media_type
    return content


def _invoke(name, args, kwargs, scope='{}'):
    answer = _outside('call', name, _arguments_text(args), _arguments_text(kwargs), scope)
    if isinstance(answer, str):
        return _parse(answer)
    if answer[0] == 'bytes':
        return _bytes_of(answer[1], answer[2])
    raise _failure(answer[1], answer[2], answer[3], answer[4])


class Method:
    """A function of the host."""

    __slots__ = ('__name__', '__qualname__', '_scope')
    __module__ = 'sdk'

    def __init__(self, name, scope='{}'):
        self.__name__ = self.__qualname__ = name
        self._scope = scope

    def __call__(self, /, *args, **kwargs):
        return _invoke(self.__name__, args, kwargs, self._scope)

    def __repr__(self):
        return f'<method sdk.{self.__name__}; describe("{self.__name__}") tells its arguments>'


class Sdk:
    """All functions of the API. A name that is none is answered by the host, which knows the near ones."""

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        return Method(name, _scope_text(self))

    def __repr__(self):
        return '<sdk: every method of the API; search("what you want to do") finds them>'

    # Habits of the official SDK.
    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


class _Fallback(Method):
    """A function of the host with the name of a built-in of Python, which it stands back for where that is meant."""

    __slots__ = ('_builtin',)

    def __init__(self, name, builtin):
        super().__init__(name)
        self._builtin = builtin

    def __call__(self, /, *args, **kwargs):
        if args and not kwargs and not isinstance(args[0], (str, Method, type(None))):
            return self._builtin(*args)
        return _invoke(self.__name__, args, kwargs)


def _scope_text(of):
    return of.__dict__.get('_scope', '{}')


class _Scope(Method):
    """A function that answers another sdk, whose calls carry where they go to: on('staging'), as_user(5)."""

    __slots__ = ()

    def __call__(self, value):
        if isinstance(value, dict) and 'id' in value:
            value = value['id']
        _invoke(self.__name__, (value,), {}, self._scope)  # the host refuses what it does not know
        inner = _parse(self._scope)
        inner[self.__name__] = str(value)
        return _sdk_of(_arguments_text(inner))


def _sdk_of(scope):
    made = Sdk()
    made.__dict__.update(_helpers)
    made.__dict__.update((name, _Scope(name, scope)) for name in _scopes)
    made.__dict__['_scope'] = scope
    return made


sdk = Sdk()
_scopes = ()
_script_module = types.ModuleType('__main__')
_script_globals = _script_module.__dict__
_methods = frozenset()


def _install(methods, immediate, scopes, error_types):
    global _methods, _scopes, _error_class
    names = methods.split('\n') + immediate.split('\n')
    _methods = frozenset(names)
    own = sdk.__dict__
    for name in names:
        builtin = _builtins.get(name)
        own[name] = Method(name) if builtin is None else _Fallback(name, builtin)
    own_errors = {t: type(t, (SDKError,), {'__module__': 'sdk', '__doc__': SDKError.__doc__}) for t in error_types.split('\n')}
    _error_class = next(iter(own_errors.values()))
    _ERRORS.update(own_errors)
    _scopes = tuple(scopes.split('\n')) if scopes else ()
    own.update(_helpers)
    own.update((name, _Scope(name)) for name in _scopes)
    _script_globals.update(own)
    _script_globals.update(own_errors)
    _script_globals['sdk'] = sdk
    _script_globals['vars'] = Vars()


class Vars(dict):
    """The variables given to the script; called, it is Python's own vars()."""

    def __call__(self, *args):
        return _builtins['vars'](*args) if args else _script_globals

    def __getattr__(self, name):
        if name in self:
            return self[name]
        raise AttributeError(name)


def _declare(pairs):
    given = Vars()
    for i in range(0, len(pairs), 2):
        given[pairs[i]] = _parse(pairs[i + 1])
    _script_globals['vars'] = given
    _script_globals.update(given)


def _progress(message='', done=0, total=0):
    _outside('progress', str(message), float(done or 0), float(total or 0))


def _pause(seconds):
    """time.sleep, during which the other tasks of a loop run."""
    step = _yield_to_others.get(_get_ident())
    if step is None:
        return _sleep(seconds)
    task = step.leave()
    try:
        return _sleep(seconds)
    finally:
        step.enter(task)


def _attach(content, name='attachment', media_type=''):
    if isinstance(content, str):
        content, media_type = content.encode(), media_type or 'text/plain'
    elif not isinstance(content, (bytes, bytearray, memoryview)):
        read = getattr(content, 'getvalue', None)
        if read is None:
            raise TypeError('attach(content, name) takes bytes or a str as its first argument')
        return _attach(read(), name, media_type)
    media_type = media_type or getattr(content, 'media_type', '')
    return _outside('attach', bytes(content), str(name), str(media_type))


_sleep = time.sleep
time.sleep = _pause
_pause.__name__ = _pause.__qualname__ = 'sleep'
_progress.__name__ = _progress.__qualname__ = 'progress'
_attach.__name__ = _attach.__qualname__ = 'attach'
_helpers = {'progress': _progress, 'attach': _attach, 'sleep': _pause, 'print': _print, 'SDKError': SDKError}
