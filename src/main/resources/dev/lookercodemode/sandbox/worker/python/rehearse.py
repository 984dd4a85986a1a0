# What every run does is done before the script comes, and three times over: the engine makes its parts for a piece of code
# as it runs for the first and the second time. A name that comes into this namespace afterwards, or goes, undoes that.


def _rehearse():
    before = set(_script_globals)
    for text in 3 * ('1 + 1', '__answer__ = {"id": "1"}\n[__answer__["id"], len(__answer__), 1.5, True, None]'):
        end = _run(text, text)
        if end[0] != 'ok':
            raise RuntimeError(f'the rehearsal failed: {end}')
        _parse(_arguments_text([{'id': '1'}, 5]))
        _declare([])
    # As if nothing had been.
    _running.script = _running.value = None
    for name in set(_script_globals) - before:
        del _script_globals[name]
