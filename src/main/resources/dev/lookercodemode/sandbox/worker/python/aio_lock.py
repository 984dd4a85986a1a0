# A lock with a line, for threads; the library's `threading` would take long to import.
import _thread


class _Condition:
    """A lock, and a line of threads that wait for a change."""

    def __init__(self):
        self._lock = _thread.allocate_lock()
        self._line = []

    def __enter__(self):
        self._lock.acquire()

    def __exit__(self, *_):
        self._lock.release()

    def wait(self, timeout=None):
        turn = _thread.allocate_lock()
        turn.acquire()
        self._line.append(turn)
        self._lock.release()
        try:
            turn.acquire(True, -1 if timeout is None else timeout)
        finally:
            self._lock.acquire()
            if turn in self._line:
                self._line.remove(turn)

    def notify_all(self):
        line, self._line = self._line, []
        for turn in line:
            turn.release()
