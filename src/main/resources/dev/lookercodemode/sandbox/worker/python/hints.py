# Knows the usual mistakes behind Python's own messages, and says what to do instead.
_RECURSION = 'Recursion is too deep: use a loop with a list of what is left to do.'
_OTHER_LANGUAGE = {
    'true': 'True', 'false': 'False', 'null': 'None', 'undefined': 'None', 'console': 'print(...)',
    'JSON': 'json', 'Promise': 'concurrent.futures.ThreadPoolExecutor', 'require': 'import', 'nil': 'None',
}  # fmt: skip
_MODULES = frozenset(
    'json re math datetime time collections itertools functools random statistics csv io os sys string textwrap asyncio'
    ' threading decimal uuid base64 hashlib dataclasses typing enum operator copy contextlib traceback'.split()
)
_FROM = {
    'timedelta': 'datetime', 'date': 'datetime', 'timezone': 'datetime', 'defaultdict': 'collections',
    'Counter': 'collections', 'OrderedDict': 'collections', 'deque': 'collections', 'namedtuple': 'collections',
    'dataclass': 'dataclasses', 'field': 'dataclasses', 'Enum': 'enum', 'Decimal': 'decimal', 'partial': 'functools',
    'reduce': 'functools', 'ThreadPoolExecutor': 'concurrent.futures', 'as_completed': 'concurrent.futures',
    'StringIO': 'io', 'BytesIO': 'io', 'chain': 'itertools', 'groupby': 'itertools', 'pprint': 'pprint',
    'Any': 'typing', 'Optional': 'typing', 'List': 'typing', 'Dict': 'typing',
}  # fmt: skip
_HIDDEN = 'A variable named `{0}` hides the method {1}: call sdk.{0}(...), or name the variable otherwise.'


def _hint(error, kind, message, line):
    """What to do about an error; empty where nothing can be said."""
    hint = _HINTS.get(kind)
    if hint is None:
        if isinstance(error, SyntaxError):
            hint = _syntax
        elif isinstance(error, OSError):
            hint = _os
        else:
            return ''
    return hint(error, message, _source(line))


def _re():
    import re  # only where there is an error: it takes long

    return re


def _source(line):
    lines = _running.script.lines if _running.script else []
    return lines[line - 1] if 0 < line <= len(lines) else ''


def _name(error, message, source):
    found = _re().search(r"name '(\w+)' is not defined", message)
    name = found[1] if found else ''
    if name in _OTHER_LANGUAGE:
        return f'`{name}` is not Python: write {_OTHER_LANGUAGE[name]}.'
    if name in _MODULES:
        return f'Write `import {name}` first.'
    if name in _FROM:
        return f'Write `from {_FROM[name]} import {name}` first.'
    return ''  # the server knows the methods that may be meant


def _unbound(error, message, source):
    found = _re().search(r"local variable '(\w+)'", message)
    name = found[1] if found else ''
    if name in _methods:
        return _HIDDEN.format(name, 'in its whole function')
    return f'`{name}` is assigned somewhere in this function, so it is local in all of it: use another name, or `global {name}`.'


def _type(error, message, source):
    if 'is not callable' in message:
        for name in _re().findall(r'\b(\w+)\s*\(', source):
            if name in _methods and not isinstance(_script_globals.get(name), Method):
                return _HIDDEN.format(name, 'from then on')
    if 'coroutine' in message:
        return 'A coroutine has to be awaited: write `await` before the call, or asyncio.run(...).'
    if "'NoneType'" in message:
        return _none()
    if 'JSON serializable' in message:
        return 'json.dumps(value, default=str) writes dates and the like; a result need not be dumped at all.'
    return ''


def _attribute(error, message, source):
    if "'NoneType'" in message:
        return _none()
    found = _re().search(r"'(\w+)' object has no attribute '(\w+)'", message)
    kind, name = found.groups() if found else ('', '')
    if kind == 'list':
        return f'It is a list: loop over it, or take one: [0].{name}'
    if kind == 'coroutine':
        return f'It is a coroutine: write (await ...).{name}'
    if kind == 'dict':
        return f'It is a dict of the script itself: write ["{name}"].'
    if kind == 'str':
        return 'It is a text: print it to see what the method answered.'
    return ''


def _none():
    return 'The value is None: the API answers null for what is not set; print the whole, or check for None first.'


def _module(error, message, source):
    name = error.name or ''
    if name.partition('.')[0] in ('pandas', 'numpy'):
        return f'There is no {name}: dicts, lists, collections and statistics do for results; let queries count and group.'
    if name.partition('.')[0] in ('requests', 'httpx', 'aiohttp'):
        return f'There is no {name}, and no network: every method of the API is at hand as sdk.*'
    return "Scripts have Python's standard library and sdk.*, no other packages."


def _os(error, message, source):
    return _FILES[0].upper() + _FILES[1:] + '.' if error.errno else ''


def _syntax(error, message, source):
    start = source.strip().partition(' ')[0]
    if start in ('const', 'let', 'var', 'function') or _re().search(r'=>|&&|\|\||===|\{$|;\s*//', source):
        return 'This tool runs Python; JavaScript belongs to run_js_code.'
    if "'await' outside" in message or "outside async function" in message:
        return '`await` stands in a function that is not async: write `async def`.'
    if isinstance(error, IndentationError):
        return 'Indent the lines of one block alike, with blanks only.'
    if 'Missing parentheses' in message:
        return 'Write print(...).'
    return ''


def _not_implemented(error, message, source):
    return 'except* is not there: write `except ExceptionGroup as e` and look at e.exceptions.' if 'try star' in message else ''


_HINTS = {
    'NameError': _name,
    'UnboundLocalError': _unbound,
    'TypeError': _type,
    'AttributeError': _attribute,
    'ModuleNotFoundError': _module,
    'NotImplementedError': _not_implemented,
    'RecursionError': lambda *_: _RECURSION,
    'MemoryError': lambda *_: 'Work on smaller pieces.',
    'OverflowError': lambda *_: 'Work on smaller pieces.',
    'SystemExit': lambda *_: 'Write `return value` to end a script; what is printed or returned until then is kept.',
    'JSONDecodeError': lambda *_: 'The methods answer values, not JSON text: there is nothing to parse.',
}
