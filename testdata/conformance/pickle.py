"""The part of `pickle` that CPython's own tests of generators use: it refuses."""

HIGHEST_PROTOCOL = 5


class PicklingError(Exception):
    pass


def dumps(value, protocol=None):
    return value.__reduce_ex__(4 if protocol is None else protocol)
