"""The part of `locale` that CPython's own tests use."""


def getencoding():
    return "UTF-8"
