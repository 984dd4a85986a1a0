# What asyncio has to run coroutines together and to wait for them.
from _functools import partial

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'


def _run_awaitable(value, drain=True):
    """Runs a coroutine to its end, and its tasks: those that nothing awaited too, as each may be a write."""
    loop = EventLoop()
    try:
        result = loop._run(value)
        if drain:
            while loop._tasks:
                loop._run(gather(*loop._tasks, return_exceptions=True))
        return result
    finally:
        rest = list(loop._tasks)
        for task in rest:
            task.cancel()
        if rest and not loop._fatal:
            loop._run(gather(*rest, return_exceptions=True))
        for task in loop._failed:
            if not task._seen:
                error = task._error
                _err.write(f'a task that nothing awaited failed: {type(error).__name__}: {error}\n')


def run(main, *, debug=None, loop_factory=None):
    if not hasattr(main, '__await__'):
        return main  # what a plain function answered
    return _run_awaitable(main, drain=False)


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = EventLoop()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    close = __exit__

    def get_loop(self):
        return self._loop

    def run(self, coro, *, context=None):
        return self._loop._run(coro)


def get_running_loop():
    loop = _running_loop()
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


def current_task(loop=None):
    loop = loop or _running_loop()
    return loop and loop._current


def all_tasks(loop=None):
    return set((loop or get_running_loop())._tasks)


def iscoroutine(value):
    return hasattr(value, 'send') and hasattr(value, '__await__')


def iscoroutinefunction(function):
    while isinstance(function, partial):
        function = function.func
    code = getattr(getattr(function, '__func__', function), '__code__', None)
    return bool(code and code.co_flags & 0x80)


def isfuture(value):
    return isinstance(value, Future)


def create_task(coro, *, name=None, context=None):
    return Task(coro, name=name) if hasattr(coro, '__await__') else _ensure(coro)


def ensure_future(value, *, loop=None):
    return _ensure(value, loop)


def wrap_future(future, *, loop=None):
    return _ensure(future, loop)


def sleep(delay, result=None):
    future = Future()
    future._loop.call_later(max(0, delay), lambda: future.done() or future.set_result(result))
    return _awaited(future)


async def _awaited(future):
    return await future


async def to_thread(function, /, *args, **kwargs):
    return await _get_loop().run_in_executor(None, partial(function, *args, **kwargs))


def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as ThreadFuture

    outcome = ThreadFuture()

    def start():
        task = Task(coro, loop=loop)
        task.add_done_callback(report)

    def report(task):
        try:
            outcome.set_result(task.result())
        except BaseException as error:
            outcome.set_exception(error)

    loop.call_soon(start)
    return outcome


class _Gathering(Future):
    def __init__(self, children):
        super().__init__()
        self.children = children

    def cancel(self, msg=None):
        return any([child.cancel(msg) for child in self.children])


def gather(*values, return_exceptions=False):
    # The same coroutine may stand there twice.
    known = {id(value): value for value in values}
    tasks = {key: _ensure(value) for key, value in known.items()}
    children = [tasks[id(value)] for value in values]
    outer = _Gathering(children)
    open_ = len(children)

    def finished(child):
        nonlocal open_
        open_ -= 1
        if not child.cancelled():
            child.exception()  # seen
        if outer.done():
            return
        if not return_exceptions and (child.cancelled() or child._error is not None):
            outer.set_exception(CancelledError() if child.cancelled() else child._error)
        elif open_ == 0:
            outer.set_result([CancelledError() if c.cancelled() else c._error or c._value for c in children])

    if not children:
        outer.set_result([])
    for child in children:
        child.add_done_callback(finished)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    futures = {_ensure(f) for f in fs}
    enough = Future()

    def check(_=None):
        done = [f for f in futures if f.done()]
        failed = any(not f.cancelled() and f._error is not None for f in done)
        first = return_when == FIRST_COMPLETED and done or return_when == FIRST_EXCEPTION and failed
        if not enough.done() and (first or len(done) == len(futures)):
            enough.set_result(None)

    timer = None if timeout is None else enough._loop.call_later(timeout, lambda: enough.done() or enough.set_result(None))
    check()
    for future in futures:
        future.add_done_callback(check)
    try:
        await enough
    finally:
        if timer:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(check)
    done = {f for f in futures if f.done()}
    return done, futures - done


async def wait_for(aw, timeout):
    future = _ensure(aw)
    try:
        done, _ = await wait([future], timeout=timeout)
    except CancelledError:
        future.cancel()
        raise
    if not done:
        future.cancel()
        await wait([future])
        if future.cancelled():
            raise TimeoutError(f'not done after {timeout} s')
    return future.result()


def shield(aw):
    inner, outer = _ensure(aw), Future()

    def finished(_):
        if outer.done():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner._error)
        else:
            outer.set_result(inner._value)

    inner.add_done_callback(finished)
    return outer


def as_completed(fs, *, timeout=None):
    futures = {_ensure(f) for f in fs}
    finished = Queue()
    for future in futures:
        future.add_done_callback(finished.put_nowait)

    async def following():
        return (await wait_for(finished.get(), timeout)).result()

    for _ in futures:
        yield following()
