# What asyncio has for tasks to wait for each other, and the module itself.
import heapq
import sys
import types
from _collections import deque


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class _Waiters:
    """Tasks in line for something."""

    def __init__(self):
        self._line = deque()

    async def _wait(self):
        future = Future()
        self._line.append(future)
        try:
            await future
        except CancelledError:
            if future.done() and not future.cancelled():
                self._wake()  # the turn that this task does not take
            raise
        finally:
            if future in self._line:
                self._line.remove(future)

    def _wake(self, count=1):
        while self._line and count:
            future = self._line.popleft()
            if not future.done():
                future.set_result(True)
                count -= 1

    async def __aenter__(self):
        await self.acquire()
        return self

    async def __aexit__(self, *_):
        self.release()


class Semaphore(_Waiters):
    def __init__(self, value=1):
        super().__init__()
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = self._initial = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._value <= 0:
            await self._wait()
        self._value -= 1
        return True

    def release(self):
        self._value += 1
        self._wake()


class BoundedSemaphore(Semaphore):
    def release(self):
        if self._value >= self._initial:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Lock(Semaphore):
    def __init__(self):
        super().__init__(1)

    def release(self):
        if self._value:
            raise RuntimeError('Lock is not acquired.')
        super().release()


class Event(_Waiters):
    def __init__(self):
        super().__init__()
        self._set = False

    def is_set(self):
        return self._set

    def set(self):
        self._set = True
        self._wake(len(self._line))

    def clear(self):
        self._set = False

    async def wait(self):
        while not self._set:
            await self._wait()
        return True


class Condition(_Waiters):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = lock or Lock()
        self.acquire, self.release, self.locked = self._lock.acquire, self._lock.release, self._lock.locked

    async def wait(self):
        self.release()
        try:
            await self._wait()
        finally:
            await self.acquire()
        return True

    async def wait_for(self, predicate):
        while not predicate():
            await self.wait()
        return True

    def notify(self, n=1):
        self._wake(n)

    def notify_all(self):
        self._wake(len(self._line))


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize, self._items, self._open = maxsize, self._made(), 0
        self._getters, self._putters, self._all_done = _Waiters(), _Waiters(), Event()
        self._all_done.set()

    _made, _add, _take = deque, deque.append, deque.popleft

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self._maxsize <= len(self._items)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        type(self)._add(self._items, item)
        self._open += 1
        self._all_done.clear()
        self._getters._wake()

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = type(self)._take(self._items)
        self._putters._wake()
        return item

    async def put(self, item):
        while self.full():
            await self._putters._wait()
        self.put_nowait(item)

    async def get(self):
        while not self._items:
            await self._getters._wait()
        return self.get_nowait()

    def task_done(self):
        if self._open <= 0:
            raise ValueError('task_done() called too many times')
        self._open -= 1
        if not self._open:
            self._all_done.set()

    async def join(self):
        await self._all_done.wait()


class PriorityQueue(Queue):
    _made, _add, _take = list, heapq.heappush, heapq.heappop


class LifoQueue(Queue):
    _made, _add, _take = list, list.append, list.pop


_asyncio = types.ModuleType('asyncio', 'A small asyncio: tasks that call the API run at the same time.')
_asyncio.__path__ = []
for _public in (
    Future, Task, Handle, EventLoop, CancelledError, InvalidStateError, TimeoutError, QueueEmpty, QueueFull,
    run, Runner, get_running_loop, current_task, all_tasks, iscoroutine, iscoroutinefunction, isfuture, create_task,
    ensure_future, wrap_future, sleep, to_thread, run_coroutine_threadsafe, gather, wait, wait_for, shield, as_completed,
    Timeout, timeout, timeout_at, TaskGroup, Semaphore, BoundedSemaphore, Lock, Event, Condition, Queue, PriorityQueue,
    LifoQueue,
):  # fmt: skip
    setattr(_asyncio, _public.__name__, _public)
for _constant in ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'):
    setattr(_asyncio, _constant, globals()[_constant])
_asyncio.AbstractEventLoop = _asyncio.BaseEventLoop = EventLoop
_asyncio.get_event_loop = _get_loop
_asyncio.new_event_loop = lambda: EventLoop()
_asyncio.set_event_loop = lambda loop: _restore(_default_loops, _get_ident(), loop)
_asyncio.set_event_loop_policy = lambda policy: None
sys.modules['asyncio'] = _asyncio
