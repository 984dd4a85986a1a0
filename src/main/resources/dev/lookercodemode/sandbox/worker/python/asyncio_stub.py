def _run_awaitable(value):
    steps = value.__await__()
    try:
        while True:
            steps.send(None)
    except StopIteration as stop:
        return stop.value
