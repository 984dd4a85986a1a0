# Results as scripts see them: dicts whose members also read as attributes, and bytes that know their media type.
import _json


class Record(dict):
    """A result of the API: a dict whose members also read as attributes."""

    __slots__ = ()

    def __getattr__(self, name):
        # The copy and pickle protocols ask for special names: those are never members.
        if name[:2] == '__' or name not in self:
            raise _hinted(AttributeError(f"this result has no '{name}'"), _known_keys(self, name))
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        if name not in self:
            raise AttributeError(f"this result has no '{name}'")
        del self[name]

    def __missing__(self, key):
        raise _hinted(KeyError(key), _known_keys(self, key))

    def copy(self):
        return Record(self)


class Bytes(bytes):
    """Bytes of the API, e.g. a rendered PDF, and their media type."""

    media_type = ''


def _hinted(error, hint):
    if hint:
        error.hint = hint
    return error


def _known_keys(record, name):
    known = [str(key) for key in record]
    near = _near(str(name), known)
    shown = ', '.join(known[:30]) + (', ...' if len(known) > 30 else '')
    hint = f'It has: {shown or "no members"}.'
    if near:
        hint = f"Did you mean '{near[0]}'? " + hint
    return hint + ' Members that were not asked for in `fields` are missing; .get(name) answers None for those.'


def _near(name, known):
    wanted = name.lower().replace('_', '')
    found = []
    for other in known:
        plain = other.lower().replace('_', '')
        distance = _distance(wanted, plain)
        if distance <= max(1, len(wanted) // 4) or (len(wanted) > 3 and (wanted in plain or plain in wanted)):
            found.append((distance, other))
    return [other for _, other in sorted(found)[:3]]


def _distance(a, b):
    if abs(len(a) - len(b)) > 3 or len(a) > 40:
        return 99
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


class _Scanner:
    """How JSON of the host is read."""

    strict, object_hook, object_pairs_hook = False, Record, None
    parse_float, parse_int, parse_constant = float, int, float


_scan = _json.make_scanner(_Scanner)


def _parse(text):
    return _scan(text, 0)[0]
