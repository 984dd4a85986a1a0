# The data of time zones comes from the host: there are no files of it.
import io
import sys
import types

# In place of the module that looks for those files, and imports much to do so.
_tzpath = types.ModuleType('zoneinfo._tzpath')
_tzpath.TZPATH = ()
_tzpath.InvalidTZPathWarning = type('InvalidTZPathWarning', (RuntimeWarning,), {})
_tzpath.find_tzfile = lambda key: None
_tzpath.reset_tzpath = lambda to=None: None
_tzpath.available_timezones = lambda: set(_host('zones').split('\n'))
sys.modules['zoneinfo._tzpath'] = _tzpath

import zoneinfo._common


def _load_zone(key):
    data = _host('zone', str(key))
    if not data:
        raise zoneinfo.ZoneInfoNotFoundError(f'No time zone found with key {key}')
    return io.BytesIO(data.encode('latin-1'))


zoneinfo._common.load_tzdata = _load_zone
