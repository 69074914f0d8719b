"""The part of `linecache` that the stand-in for `warnings` uses."""


def getline(file, line):
    try:
        with open(file) as source:
            return source.read().splitlines()[line - 1]
    except (NameError, OSError, IndexError):
        return ""
