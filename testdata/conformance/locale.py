"""The part of `locale` that CPython's own tests use."""


def getencoding():
    return "utf-8"
