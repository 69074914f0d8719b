"""The part of `locale` that CPython's own tests use."""


def getencoding():
    return "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


class Error(Exception):
    pass


LC_ALL, LC_CTYPE, LC_NUMERIC = 6, 0, 1


def setlocale(category, name=None):
    if name not in (None, "", "C"):
        raise Error("unsupported locale setting")
    return "C"


def localeconv():
    return {"decimal_point": ".", "thousands_sep": "", "grouping": []}
