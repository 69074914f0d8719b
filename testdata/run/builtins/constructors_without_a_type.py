"""__new__ of a builtin type, called without the type to make."""


def attempt(action):
    try:
        print(action())
    except TypeError as e:
        print(e)


for kind in int, str, list, dict, tuple, float, bytes, frozenset:
    attempt(lambda: kind.__new__())
    attempt(lambda: kind.__new__(x=1))
    attempt(lambda: kind.__new__(3))
    attempt(lambda: kind.__new__(kind, *[], **{}))
