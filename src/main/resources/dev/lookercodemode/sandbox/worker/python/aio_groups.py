# asyncio's blocks: a time for what is within, and tasks that end together.


class Timeout:
    """Cancels the task that is within it when its time is over."""

    def __init__(self, when):
        self._when, self._timer, self._expired = when, None, False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._when = when
        if self._timer:
            self._timer.cancel()
        self._timer = None if when is None else self._task._loop.call_at(when, self._expire)

    def _expire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        self._task = current_task()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._timer:
            self._timer.cancel()
        if self._expired and kind is CancelledError:
            raise TimeoutError('the time is over') from error


def timeout(delay):
    return Timeout(None if delay is None else time.monotonic() + delay)


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    """Tasks that end together: the failure of one cancels the others."""

    def __init__(self):
        self._tasks, self._errors, self._parent, self._aborted = set(), [], None, False

    async def __aenter__(self):
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None, context=None):
        task = create_task(coro, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task):
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self._errors.append(task._error)
            self._abort()
            if not self._tasks_wait:
                self._parent.cancel()

    _tasks_wait = False

    def _abort(self):
        self._aborted = True
        for task in self._tasks:
            task.cancel()

    async def __aexit__(self, kind, error, traceback):
        if kind is not None:
            self._abort()
        self._tasks_wait = True
        while self._tasks:
            try:
                await wait(list(self._tasks))
                await sleep(0)  # lets the callbacks of the tasks run
            except CancelledError:
                self._abort()
                kind = kind or CancelledError
        if error is not None and not isinstance(error, CancelledError):
            self._errors.append(error)
        if self._errors:
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
