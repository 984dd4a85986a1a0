# Scripts written for other clients parse what is parsed here already: json.loads passes that through.
import json


def _lenient(loads):
    def pass_through(s, *args, **kwargs):
        return s if s is None or isinstance(s, (dict, list)) else loads(s, *args, **kwargs)

    pass_through.__name__ = pass_through.__qualname__ = 'loads'
    return pass_through


json.loads = _lenient(json.loads)
