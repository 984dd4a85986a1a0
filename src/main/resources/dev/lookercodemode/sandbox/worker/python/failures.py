# What ended a script, in its own terms: type, message, line of the submitted text, and what to do.
_MAX_TEXT = 4096
_MAX_DETAILS = 16384


def _describe(error):
    kind = type(error).__name__
    message, line, column = _message(error), 0, 0
    frames = _user_frames(error.__traceback__)
    if isinstance(error, SyntaxError) and error.filename == _SCRIPT and not frames:
        message = (error.msg or message).partition(' (detected at')[0]
        line, column = _own_line(error.lineno or 0), (error.offset or 0) + _running.script.indent
    elif frames:
        line = frames[-1][0]
    hint = getattr(error, 'hint', '') or _hint(error, kind, message, line)
    limit = isinstance(error, (RecursionError, MemoryError)) or 'index-sized' in message
    return ('error', limit, kind, _cut_text(message + _causes(error)), line, column, str(hint), _details(error, frames))


def _message(error):
    try:
        if isinstance(error, KeyError) and error.args:
            return repr(error.args[0])
        if isinstance(error, SystemExit):
            return f'the script ended itself by sys.exit({"" if error.code is None else repr(error.code)})'
        return str(error) or '(no message)'
    except BaseException:
        return '(its message cannot be shown)'


def _cut_text(text):
    return text if len(text) <= _MAX_TEXT else text[:_MAX_TEXT] + ' ...'


def _causes(error):
    text, seen = '', {id(error)}
    if isinstance(error, BaseExceptionGroup):
        shown = [f'{type(e).__name__}: {_message(e)}' for e in error.exceptions[:5]]
        text = ': ' + '; '.join(shown)
    for _ in range(3):
        error = error.__cause__
        if error is None or id(error) in seen:
            break
        seen.add(id(error))
        text += f' (caused by {type(error).__name__}: {_message(error)})'
    return text


def _own_line(line):
    script = _running.script
    return max(0, line - script.shift) if script else line


def _user_frames(traceback):
    """(line, function) of the frames of the script's own text, outermost first."""
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == _SCRIPT:
            frames.append((_own_line(traceback.tb_lineno), code.co_name))
        traceback = traceback.tb_next
    return frames


def _details(error, frames):
    members = {}
    try:
        for name, value in vars(error).items():
            if name not in ('hint', 'message') and name[:1] != '_':
                text = _text_slowly(value)
                if len(text) < _MAX_DETAILS:
                    members[name] = text
        if len(frames) > 1:
            shown = [f'line {line}, in {_shown_name(name)}' for line, name in frames]
            members['traceback'] = _result_text([*dict.fromkeys(shown)][-10:])
    except BaseException:
        pass  # the error itself matters more
    if not members:
        return ''
    text = '{' + ','.join(f'{_text(name)}:{value}' for name, value in members.items()) + '}'
    return text if len(text) <= _MAX_DETAILS else ''


def _shown_name(name):
    return 'the script' if name in ('<module>', '__script__') else name
