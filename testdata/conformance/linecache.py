"""The part of `linecache` that CPython's own `traceback` and `warnings` use."""

_lines = {}


def getlines(file, module_globals=None):
    if file not in _lines:
        try:
            with open(file, encoding="utf-8") as source:
                _lines[file] = source.read().splitlines(True)
        except (OSError, ValueError):
            _lines[file] = []
    return _lines[file]


def getline(file, line, module_globals=None):
    lines = getlines(file)
    return lines[line - 1] if 1 <= line <= len(lines) else ""


def checkcache(file=None):
    pass


def lazycache(file, module_globals):
    return False
