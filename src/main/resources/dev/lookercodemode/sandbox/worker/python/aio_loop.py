# asyncio's core for scripts. Its own would need sockets, and longer to import than most scripts run.
#
# The methods of the API are plain functions that wait for their answer. For coroutines that call them to run at the same
# time all the same, a loop has several threads of which only one runs at any moment: one that waits for the host, or
# sleeps, lets the next one run. So between two calls or awaits a task is alone, as in any asyncio program.
import heapq
import _thread
import itertools
import time
from _collections import deque

_MAX_RUNNERS = 32
_NOTHING_LEFT = 'nothing is left that could settle what the script awaits'
_now = time.monotonic
_loops = {}  # by thread: the loop whose step it runs


class Handle:
    """Something that a loop is to call."""

    def __init__(self, callback, args, when=0):
        self._callback, self._args, self._when, self._cancelled = callback, args, when, False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when


class EventLoop:
    """Runs tasks, one at a time; those that wait for the host do so at the same time."""

    def __init__(self):
        self._changed = _Condition()
        self._ready = deque()
        self._timers = []
        self._order = itertools.count()
        self._tasks = {}
        self._failed = []
        self._current = None
        self._fatal = None
        self._stopped = False
        self._busy = False  # a thread runs a step
        self._outside = 0  # threads that wait for the host, and calls in other threads
        self._idle = 0
        self._runners = 0
        self._workers = 0
        self._jobs = deque()

    # --- what scripts call

    def call_soon(self, callback, *args, context=None):
        handle = Handle(callback, args)
        with self._changed:
            self._ready.append(handle)
            self._changed.notify_all()
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(_now() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        handle = Handle(callback, args, when)
        with self._changed:
            heapq.heappush(self._timers, (when, next(self._order), handle))
            self._changed.notify_all()
        return handle

    def time(self):
        return _now()

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def run_in_executor(self, executor, function, *args):
        if executor is not None:
            return _wrap(executor.submit(function, *args), self)
        future = Future(loop=self)
        with self._changed:
            self._outside += 1
            self._jobs.append((future, function, args))
            if self._workers < _MAX_RUNNERS:
                self._workers += 1
                _thread.start_new_thread(self._work, ())
        return future

    def _work(self):
        while True:
            with self._changed:
                if not self._jobs:
                    self._workers -= 1
                    return
                future, function, args = self._jobs.popleft()
            how, value = Future.set_exception, None
            try:
                how, value = Future.set_result, function(*args)
            except BaseException as error:
                value = error
            with self._changed:
                self._outside -= 1
            self.call_soon(lambda f=future, h=how, v=value: f.done() or h(f, v))

    def run_until_complete(self, awaitable):
        return self._run(awaitable)

    def run_forever(self):
        self._run(Future(loop=self))

    def stop(self):
        self._stopped = True
        self.call_soon(lambda: None)

    def is_running(self):
        return self._busy

    def is_closed(self):
        return False

    def close(self):
        pass

    async def shutdown_asyncgens(self):
        pass

    shutdown_default_executor = shutdown_asyncgens

    def get_debug(self):
        return False

    def set_debug(self, enabled):
        pass

    def set_exception_handler(self, handler):
        pass

    # --- how it runs

    def _run(self, awaitable):
        ident = _get_ident()
        outer, outer_step = _loops.get(ident), _yield_to_others.get(ident)
        _loops[ident] = self
        _yield_to_others[ident] = self
        self._stopped = False
        try:
            main = awaitable if isinstance(awaitable, Future) else Task(awaitable, loop=self)
            main.add_done_callback(lambda _: None)  # wakes the runner that waits for it
            self._turn(lambda: main.done() or self._stopped or self._fatal)
            if self._fatal:
                raise self._fatal
            return main.result() if main.done() else None
        finally:
            _restore(_loops, ident, outer)
            _restore(_yield_to_others, ident, outer_step)

    def _turn(self, until, main=True):
        while (handle := self._next(until, main)) is not None:
            try:
                if not handle._cancelled:
                    handle._callback(*handle._args)
            except Exception as error:
                _err.write(f'a callback failed: {type(error).__name__}: {error}\n')
            finally:
                with self._changed:
                    self._busy = False
                    self._current = None
                    self._changed.notify_all()

    def _next(self, until, main):
        """Waits for a step, and takes the turn; None when there is to be none any more."""
        with self._changed:
            while True:
                if not self._busy:
                    if until():
                        return None
                    self._take_due()
                    if self._ready:
                        self._busy = True
                        return self._ready.popleft()
                    if main and not self._timers and not self._outside and _thread._count() <= self._runners:
                        raise _hinted(RuntimeError(_NOTHING_LEFT), 'Look for an Event, Queue or Future that no task sets.')
                timeout = max(0, self._timers[0][0] - _now()) if self._timers and not self._busy else None
                self._idle += 1
                self._changed.wait(timeout)
                self._idle -= 1

    def _take_due(self):
        while self._timers and (self._timers[0][2]._cancelled or self._timers[0][0] <= _now()):
            handle = heapq.heappop(self._timers)[2]
            if not handle._cancelled:
                self._ready.append(handle)

    # --- what a step does around a wait

    def leave(self):
        with self._changed:
            task = self._current
            self._busy = False
            self._outside += 1
            if not self._idle and self._runners < _MAX_RUNNERS and (self._ready or self._timers):
                self._runners += 1
                _thread.start_new_thread(self._help, ())
            self._changed.notify_all()
        return task

    def enter(self, task):
        with self._changed:
            while self._busy:
                self._changed.wait()
            self._busy = True
            self._outside -= 1  # only now: until then the loop is not without hope
            self._current = task

    def _help(self):
        """A further thread of the loop, for as long as steps wait for the host."""
        ident = _get_ident()
        _loops[ident] = _yield_to_others[ident] = self
        try:
            self._turn(lambda: not self._outside and not self._ready, main=False)
        finally:
            with self._changed:
                self._runners -= 1
            _loops.pop(ident, None)
            _yield_to_others.pop(ident, None)


def _restore(table, key, value):
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value


def _running_loop():
    return _loops.get(_get_ident())


_default_loops = {}


def _get_loop():
    """The running loop; outside of one, that of the thread."""
    return _running_loop() or _default_loops.setdefault(_get_ident(), EventLoop())


def _wrap(future, loop):
    """A future of concurrent.futures as one of a loop."""
    wrapped = Future(loop=loop)
    with loop._changed:
        loop._outside += 1

    def finished(done):
        with loop._changed:
            loop._outside -= 1
        loop.call_soon(settle, done)

    def settle(done):
        if wrapped.done():
            return
        try:
            wrapped.set_result(done.result())
        except BaseException as error:
            if type(error).__name__ == 'CancelledError':
                wrapped.cancel()
            else:
                wrapped.set_exception(error)

    future.add_done_callback(finished)
    return wrapped


def _ensure(value, loop=None):
    """A future for anything that can be awaited, and for a value that is there already."""
    loop = loop or _get_loop()
    if isinstance(value, Future):
        return value
    if hasattr(value, '__await__'):
        return Task(value, loop=loop)
    if hasattr(value, 'add_done_callback'):
        return _wrap(value, loop)
    ready = Future(loop=loop)
    ready.set_result(value)
    return ready
