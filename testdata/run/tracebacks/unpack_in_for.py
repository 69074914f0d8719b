"""Unpacking errors of a for target, in a function called with a star."""


def pairs(*items):
    for key, (left, *right) in items:
        print(key, left, right)


pairs(("k", "abc"), ("l", [1]))
pairs(*[("m", "x")], ("n", ()))
