"""The part of `os.path` that CPython's own tests and library modules use."""


def join(first, *others):
    return "/".join((first, *others))


def basename(file):
    return file.rpartition("/")[2]


def dirname(file):
    return file.rpartition("/")[0]


def normcase(file):
    return file


def abspath(file):
    return file


def split(file):
    head, _, tail = file.rpartition("/")
    return head, tail


def exists(file):
    try:
        with open(file):
            return True
    except OSError:
        return False
