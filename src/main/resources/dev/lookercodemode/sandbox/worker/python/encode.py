# Python values as JSON, for results and for arguments.
#
# The fast way is the interpreter's own encoder, held here since before the script ran; a value that it cannot take, or
# would not write as JSON has it, goes the slow way. The host checks what comes of it.
import _json
import sys

_MAX_DEPTH = 100
_MAX_EXACT = (1 << 53) - 1
_attached = {}


def _is_a(value, module, *names):
    """Whether a value is of these classes; a module that nobody has imported has no instances."""
    module = sys.modules.get(module)
    return module is not None and isinstance(value, tuple([getattr(module, name) for name in names]))


def _iso(value):
    text = value.isoformat()
    return text[:-6] + 'Z' if text[-6:] == '+00:00' else text


def _iso_utc(value):
    """As the API takes dates: UTC, which a value without a zone is taken to be."""
    if hasattr(value, 'astimezone'):
        if value.tzinfo is not None:
            value = (value - value.utcoffset()).replace(tzinfo=None)
        return value.isoformat() + 'Z'
    return value.isoformat()


def _number(value):
    """A decimal number; as text where a JSON reader would round it."""
    as_float = float(value)
    if as_float - as_float != 0 or value != type(value)(repr(as_float)):
        return str(value)
    return int(value) if value == value.to_integral_value() and abs(value) <= _MAX_EXACT else as_float


def _attached_bytes(value):
    """Bytes leave as an attachment, of which the result tells the name."""
    key = id(value)
    if key not in _attached:
        name, media_type = _host('attachResult', bytes(value), getattr(value, 'media_type', ''))
        # The value is held: another one could get its id.
        _attached[key] = value, {'attachment': name, 'media_type': media_type, 'bytes': len(value)}
    return _attached[key][1]


def _plain(value, dates=_iso, content=_attached_bytes):
    """A value that JSON lacks, one level deep in terms of values it has."""
    if _is_a(value, 'datetime', 'date', 'time'):  # a datetime is a date
        return dates(value)
    if _is_a(value, 'datetime', 'timedelta'):
        return value.total_seconds()
    if _is_a(value, 'decimal', 'Decimal'):
        return _number(value)
    if _is_a(value, 'enum', 'Enum'):
        return value.value
    if isinstance(value, (set, frozenset)):
        try:
            return sorted(value)
        except TypeError:
            return list(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return content(value)
    if _is_a(value, 'collections.abc', 'Mapping'):
        return dict(value)
    if isinstance(value, BaseException):
        members = {k: v for k, v in vars(value).items() if k[:1] != '_'}
        return {'type': type(value).__name__, 'message': str(value), **members}
    if hasattr(type(value), '__dataclass_fields__'):
        return {name: getattr(value, name, None) for name in value.__dataclass_fields__}
    if isinstance(value, Method):
        return value.__name__
    if isinstance(value, Sdk) or isinstance(value, type) or callable(value):
        return f'<{getattr(value, "__qualname__", None) or type(value).__name__}>'
    settled = _settled(value)
    if settled is not value:
        return settled
    if hasattr(value, '__iter__'):
        return list(value)
    to_dict = getattr(value, 'to_dict', None)
    if callable(to_dict):
        return to_dict()
    members = getattr(value, '__dict__', None)
    if members is not None:
        return {name: member for name, member in members.items() if name[:1] != '_'}
    return str(value)


def _settled(value):
    """What a future or a coroutine comes to; every other value itself."""
    result = getattr(type(value), 'result', None)
    if callable(result) and hasattr(value, 'add_done_callback'):
        return value.result()
    return _run_awaitable(value) if hasattr(value, '__await__') else value


_text = _json.encode_basestring
_encoder = _json.make_encoder


def _make_encoder(plain, markers):
    # markers, default, encode str, indent, the two separators, sort_keys, skipkeys, allow_nan
    return _encoder(markers, plain, _text, None, ':', ',', False, False, False)


def _result_text(value):
    """A result as JSON text."""
    try:
        return ''.join(_make_encoder(_plain, {})(value, 0))
    except (TypeError, ValueError, OverflowError, RecursionError):
        return _text_slowly(value)


def _text_slowly(value):
    return ''.join(_make_encoder(_plain, {})(_tamed(value, set(), 0, _plain), 0))


def _tamed(value, above, depth, plain):
    """A copy in which everything is as JSON has it."""
    if value is None or value is True or value is False:
        return value
    kind = type(value)
    if kind is str:
        return value
    if kind is int:
        return value if -_MAX_EXACT <= value <= _MAX_EXACT else str(value)
    if kind is float:
        return value if value - value == 0 else 'NaN' if value != value else 'Infinity' if value > 0 else '-Infinity'
    if isinstance(value, (str, int, float)) and not _is_a(value, 'enum', 'Enum'):
        base = str if isinstance(value, str) else int if isinstance(value, int) else float
        return _tamed(base(value), above, depth, plain)
    if id(value) in above:
        return '[Circular]'
    if depth >= _MAX_DEPTH:
        return f'[deeper than {_MAX_DEPTH} levels]'
    above = above | {id(value)}
    if isinstance(value, dict):
        keys = [_key(key, plain) for key in value]
        if None in keys:
            return [[_tamed(k, above, depth + 2, plain), _tamed(v, above, depth + 2, plain)] for k, v in value.items()]
        return {k: _tamed(v, above, depth + 1, plain) for k, v in zip(keys, value.values())}
    if isinstance(value, (list, tuple)):
        return [_tamed(v, above, depth + 1, plain) for v in value]
    return _tamed(plain(value), above, depth, plain)


def _key(key, plain):
    """A key as JSON text; None where only a list of pairs can tell it."""
    if _is_a(key, 'enum', 'Enum'):
        key = key.value
    if isinstance(key, str):
        return str(key)
    if key is None or isinstance(key, bool):
        return {None: 'null', True: 'true', False: 'false'}[key]
    if isinstance(key, (int, float)):
        return str(key)
    if _is_a(key, 'datetime', 'date', 'time') or _is_a(key, 'decimal', 'Decimal'):
        return str(plain(key))
    return None


def _plain_argument(value):
    return _plain(value, _iso_utc, _text_argument)


def _text_argument(value):
    return bytes(value).decode('utf-8', 'replace')


def _arguments_text(value):
    """Arguments as JSON text; what is circular or too deep is the script's mistake, and raises."""
    try:
        return ''.join(_make_encoder(_plain_argument, {})(value, 0))
    except (TypeError, OverflowError):
        return ''.join(_make_encoder(_plain_argument, {})(_tamed(value, set(), 0, _plain_argument), 0))
    except ValueError as error:
        if 'float' in str(error):
            raise ValueError('NaN and infinity cannot be sent to the API: pass None or a number') from None
        raise ValueError('an argument contains itself: pass a copy without the cycle') from None
