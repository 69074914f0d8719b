"""Stands in for `weakref`: nothing is ever lost."""


def ref(value, callback=None):
    return lambda: value


proxy = ref
