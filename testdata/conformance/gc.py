"""Stands in for `gc`: nothing that is lost is found at once."""


def collect(generation=2):
    return 0


def get_referrers(*objects):
    return []


def get_referents(*objects):
    return []


def is_tracked(value):
    return True


def is_finalized(value):
    return False


def enable():
    pass


def disable():
    pass


def isenabled():
    return True
