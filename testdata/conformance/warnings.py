"""The part of `warnings` that the stand-in for `unittest` needs: all warnings are recorded."""

import linecache

_recorders = []
_errors = []
filters = []


class WarningMessage:
    def __init__(self, message, category):
        self.message, self.category = message, category


def warn(message, category=UserWarning, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    if _errors:
        raise category(message)
    for records in _recorders[-1:]:
        if records is not None:
            records.append(WarningMessage(message, category))


def _warn_unawaited_coroutine(coroutine):
    message = f"coroutine '{coroutine.__qualname__}' was never awaited"
    if coroutine.cr_origin is not None:
        message += "\nCoroutine created at (most recent call last)\n"
        lines = []
        for file, line, name in reversed(coroutine.cr_origin):
            lines.append(f'  File "{file}", line {line}, in {name}')
            text = linecache.getline(file, line).strip()
            if text:
                lines.append(f"    {text}")
        message += "\n".join(lines)
    warn(message, RuntimeWarning, 2, coroutine)


class catch_warnings:
    def __init__(self, *, record=False, **keywords):
        self.records = [] if record else None

    def __enter__(self):
        _recorders.append(self.records)
        self.errors = _errors.copy()
        return self.records

    def __exit__(self, *details):
        _recorders.pop()
        _errors[:] = self.errors


def simplefilter(action, category=Warning, lineno=0, append=False):
    _errors[:] = [category] if action == "error" else []


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    simplefilter(action, category)


def resetwarnings():
    pass


def _deprecated(name, message="{name!r} is deprecated", *, remove):
    warn(message.format(name=name, remove=".".join(map(str, remove))), DeprecationWarning)
