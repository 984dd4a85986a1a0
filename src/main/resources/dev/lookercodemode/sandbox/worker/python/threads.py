# Threads whose function fails say so in one line, as the script's own.
import sys
import threading


def _thread_failed(failure):
    error, frames = failure.exc_value, _user_frames(failure.exc_traceback)
    where = f' (line {frames[-1][0]})' if frames else ''
    if not isinstance(error, SystemExit):
        _err.write(f'{failure.thread.name} failed: {type(error).__name__}: {_message(error)}{where}\n')


threading.excepthook = _thread_failed
