"""The part of `os.path` that CPython's own tests and library modules use."""


def join(first, *others):
    return "/".join((first, *others))


def basename(file):
    return file.rpartition("/")[2]


def dirname(file):
    return file.rpartition("/")[0]
