# What every run does is done once before the script comes: much of the engine is made on first use.
def _rehearse():
    script = _Script('answer = {"id": "1"}\n[answer["id"], len(answer)]')
    script.parse()
    _lone_function(script.tree)
    script.keep_result()
    names = {}
    exec(script.compile(), names)
    _result_text([{'a': 1.5, 'b': None, 'c': [True, 'x']}, names['__result__']])
    _parse(_arguments_text([{'id': '1'}, 5]))


_rehearse()
del _rehearse
