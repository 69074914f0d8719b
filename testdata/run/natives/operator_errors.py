"""The functions of operator are those of _operator, which their errors name."""

import operator


def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except TypeError as e:
        print(e)


for name in "abs", "add", "contains", "__neg__", "index", "setitem", "itemgetter", "attrgetter":
    function = getattr(operator, name)
    print(function.__module__, function.__name__)
    attempt(function)
    attempt(function, 1, 2, 3, 4)
    attempt(function, 1, foo=2)
print(operator.__name__, "add" in operator.__all__, "__add__" in operator.__all__)
print(operator.__add__ is operator.add)


class Key:
    def __hash__(self):
        print("hash")
        return 1


table = {Key(): 1}
copy = {**table}
