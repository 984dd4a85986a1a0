# The official SDK's module, for scripts written from habit: what it makes is the `sdk` that is there anyway.
import sys
import types


class _Models(types.ModuleType):
    """Any name is a constructor: models.WriteUser(first_name='a') answers the dict to send."""

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)

        def make(*args, **members):
            return Record(*args, **members)

        make.__name__ = make.__qualname__ = name
        setattr(self, name, make)
        return make


def _init(*_, **__):
    return sdk


def _sdk_module(name, kind=types.ModuleType, **members):
    module = sys.modules[name] = kind(name)
    module.__dict__.update(members)
    parent, _, own = name.rpartition('.')
    if parent:
        setattr(sys.modules[parent], own, module)
    return module


_sdk_module('looker_sdk', __path__=[], init40=_init, init31=_init, init=_init, methods40=sdk)
_sdk_module('looker_sdk.error', SDKError=SDKError)
_sdk_module('looker_sdk.sdk', __path__=[])
_sdk_module('looker_sdk.sdk.api40', __path__=[], methods=types.SimpleNamespace(Looker40SDK=Sdk))
for _models_name in ('looker_sdk.models', 'looker_sdk.models40', 'looker_sdk.sdk.api40.models'):
    _sdk_module(_models_name, _Models)
_sdk_module('looker_sdk.rtl', __path__=[])
_sdk_module('looker_sdk.rtl.transport', TransportOptions=Record)
_sdk_module('looker_sdk.rtl.api_settings', ApiSettings=_init)
