# Helpers beside the methods: what scripts would else write again and again.


def _wait_for(condition, every=1, timeout=300):
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= end:
            error = TimeoutError(f'wait_for: the condition did not hold within {timeout} s')
            raise _hinted(error, 'Look at what the condition reads, or give timeout=seconds.')
        _pause(every)


def _try_each(items, action, at_once=8, label=''):
    from concurrent.futures import ThreadPoolExecutor, as_completed

    items = list(items)
    done, failed = [], []
    with ThreadPoolExecutor(max(1, min(at_once, len(items)))) as pool:
        futures = [pool.submit(action, item) for item in items]
        if label:
            for count, _ in enumerate(as_completed(futures), 1):
                _progress(label, count, len(items))
        for item, future in zip(items, futures):
            error = future.exception()
            if error is None:
                done.append(future.result())
                continue
            failure = Record(item=item, error=str(error) or type(error).__name__)
            if getattr(error, 'status', None):
                failure['status'] = error.status
            failed.append(failure)
    return Record(done=done, failed=failed)


def _parse_csv(text):
    import csv

    rows = [[cell.strip() for cell in row] for row in csv.reader(text.lstrip('\ufeff').splitlines(True), strict=True)]
    rows = [row for row in rows if len(row) > 1 or (row and row[0])]
    header = rows[0] if rows else []
    return [Record(zip(header, row + [''] * (len(header) - len(row)))) for row in rows[1:]]


for _name, _helper in (('wait_for', _wait_for), ('try_each', _try_each), ('parse_csv', _parse_csv)):
    _helper.__name__ = _helper.__qualname__ = _name
    _helpers[_name] = _helper
