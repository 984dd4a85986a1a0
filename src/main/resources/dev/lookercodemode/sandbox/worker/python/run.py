# Runs one script and tells how it ended; the host calls these functions.
import sys


def _parsed(text, fenced):
    """Backticks are no Python but within strings: where the text parses with its fences, it is meant so."""
    script = _running.script = _Script(text)
    try:
        script.parse()
    except SyntaxError:
        if fenced == text:
            raise
        script = _running.script = _Script(fenced)
        script.parse()
    return script


def _execute(text, fenced):
    script = _parsed(text, fenced)
    if 'traceback' in text:
        import linecache

        linecache.cache[_SCRIPT] = (len(text), None, [line + '\n' for line in text.split('\n')], _SCRIPT)
    lone = _lone_function(script.tree) if 'def ' in text else ''
    script.allow_await_of_values()
    if not lone:
        script.tree = script.tree if 'await' not in script.text else compile(script.text, _SCRIPT, 'exec', _ONLY_AST)
        script.keep_result()
    code = script.compile()
    sys.modules['__main__'] = _script_module
    _script_globals.update(__name__='__main__', __builtins__=_builtins_module, __awaitable__=_awaitable, __file__=_SCRIPT)
    exec(code, _script_globals)
    value = None
    if script.function:
        value = _script_globals.pop('__script__')()
        if hasattr(value, '__await__') and script.awaits:
            value = _run_awaitable(value)
    if value is None:
        value = _script_globals.pop('__result__', None)
    if lone:
        value = _call_main(_script_globals[lone])
    elif isinstance(value, _FunctionType):
        value = _call_main(value)
    return _settled(value) if hasattr(value, '__await__') else value


def _call_main(function):
    takes = function.__code__.co_argcount - len(function.__defaults__ or ())
    return _settled(function(sdk) if takes == 1 else function()) if takes <= 1 else function


class _Running:
    script = None
    value = None


_running = _Running()
_FunctionType = type(_call_main)


def _run(text, fenced):
    """The script's end: ('ok', result, whether it had none) or what _describe tells of the error."""
    try:
        try:
            _become_main_thread()
            value = _execute(text, fenced)
            _join_threads()
            _running.value = value
            return ('ok', 'null' if value is None else _result_text(value), value is None)
        finally:
            _out.finish()
            _err.finish()
    except BaseException as error:
        return _describe(error)


def _result_slowly():
    """The result once more, where the host found it to hold what JSON cannot carry."""
    try:
        return ('ok', _text_slowly(_running.value), False)
    except BaseException as error:
        return _describe(error)


def _awaitable(value):
    return value if hasattr(value, '__await__') else _Ready(value)


class _Ready:
    """A value that is there already, to be awaited."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


def _become_main_thread():
    """Where `threading` stands already, the thread that made the context counts as the main one: threads that the script
    starts would be daemons, as all are whose maker is unknown."""
    threading = sys.modules.get('threading')
    if threading is not None:
        main = threading.main_thread()
        threading._active.pop(main.ident, None)
        main._set_ident()
        threading._active[main.ident] = main


def _join_threads():
    """As at the end of any Python program, threads that are not daemons are waited for: each may be at a write."""
    executors, threading = sys.modules.get('concurrent.futures.thread'), sys.modules.get('threading')
    try:
        if executors is not None and executors._threads_queues:  # afterwards it takes no more work
            executors._python_exit()
        if threading is not None:
            for thread in threading.enumerate():
                if not thread.daemon and thread is not threading.current_thread():
                    thread.join()
    except (AttributeError, TypeError, NameError):
        pass  # the script broke the module, or the names that it is made of
