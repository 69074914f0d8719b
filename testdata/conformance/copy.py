"""The part of `copy` that CPython's own tests of generators use: it refuses."""


def copy(value):
    return value.__reduce_ex__(4)


deepcopy = copy
