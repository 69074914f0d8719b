"""The part of `platform` that CPython's own tests use."""


def system():
    return "Java"


def machine():
    return "JVM"
