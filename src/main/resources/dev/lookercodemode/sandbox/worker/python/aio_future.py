# Futures and tasks of the asyncio of scripts; its loop stands in aio_loop.py.
import itertools


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class Future:
    """Something that will have a result."""

    _PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'

    def __init__(self, *, loop=None):
        self._loop = loop or _get_loop()
        self._state = self._PENDING
        self._value = None
        self._error = None
        self._callbacks = []
        self._seen = False
        self._cancel_message = None

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != self._PENDING

    def cancelled(self):
        return self._state == self._CANCELLED

    def result(self):
        error = self.exception()
        if error is not None:
            raise error
        return self._value

    def exception(self):
        if self._state == self._PENDING:
            raise InvalidStateError('Result is not set.')
        self._seen = True
        if self._state == self._CANCELLED:
            raise CancelledError(*([self._cancel_message] if self._cancel_message else []))
        return self._error

    def set_result(self, value):
        self._finish(self._FINISHED, value, None)

    def set_exception(self, error):
        self._finish(self._FINISHED, None, error() if isinstance(error, type) else error)

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_message = msg
        self._finish(self._CANCELLED, None, None)
        return True

    def _finish(self, state, value, error):
        if self.done():
            raise InvalidStateError('invalid state')
        self._value, self._error, self._state = value, error, state
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            self._loop.call_soon(callback, self)

    def add_done_callback(self, callback, *, context=None):
        if self.done():
            self._loop.call_soon(callback, self)
        else:
            self._callbacks.append(callback)

    def remove_done_callback(self, callback):
        kept = [c for c in self._callbacks if c != callback]
        removed, self._callbacks = len(self._callbacks) - len(kept), kept
        return removed

    def __await__(self):
        if not self.done():
            yield self
        return self.result()

    __iter__ = __await__

    def __repr__(self):
        return f'<{type(self).__name__} {self._state.lower()}>'


class Task(Future):
    """A coroutine on its way."""

    _count = itertools.count(1)

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(loop=loop)
        self._coro = coro if hasattr(coro, 'send') else coro.__await__()
        self._name = name or f'Task-{next(self._count)}'
        self._waits_for = None
        self._must_cancel = False
        self._loop._tasks[self] = True
        self._loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_message = msg
        if self._waits_for is None or not self._waits_for.cancel(msg):
            self._must_cancel = True
        return True

    def cancelling(self):
        return int(self._must_cancel)

    def uncancel(self):
        self._must_cancel = False
        return 0

    def _step(self, error=None):
        if self.done():
            return
        if self._must_cancel:
            error = error if isinstance(error, CancelledError) else CancelledError(*filter(None, [self._cancel_message]))
            self._must_cancel = False
        self._waits_for = None
        self._loop._current = self
        try:
            waits_for = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            self._end(Future.set_result, stop.value)
        except CancelledError:
            self._end(Future.cancel, self._cancel_message)
        except SystemExit as exit:
            self._loop._fatal = exit
            self._end(Future.set_exception, exit)
        except BaseException as failure:
            self._loop._failed.append(self)
            self._end(Future.set_exception, failure)
        else:
            if isinstance(waits_for, Future):
                self._waits_for = waits_for
                waits_for.add_done_callback(self._wake)
                if self._must_cancel and waits_for.cancel():
                    self._must_cancel = False
            elif waits_for is None:
                self._loop.call_soon(self._step)
            else:
                self._loop.call_soon(self._step, RuntimeError(f'a task cannot wait for {waits_for!r}'))

    def _end(self, how, value):
        self._loop._tasks.pop(self, None)
        if not self.done():
            how(self, value)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()
