"""The part of `warnings` that the stand-in for `unittest` needs: all warnings are recorded."""

_recorders = []


class WarningMessage:
    def __init__(self, message, category):
        self.message, self.category = message, category


def warn(message, category=UserWarning, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    for records in _recorders[-1:]:
        if records is not None:
            records.append(WarningMessage(message, category))


class catch_warnings:
    def __init__(self, *, record=False, **keywords):
        self.records = [] if record else None

    def __enter__(self):
        _recorders.append(self.records)
        return self.records

    def __exit__(self, *details):
        _recorders.pop()


def simplefilter(action, category=Warning, lineno=0, append=False):
    pass


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    pass


def resetwarnings():
    pass
