"""Tracebacks through builtins that consume a generator expression."""


class Odd:
    def __bool__(self):
        raise ValueError("neither")


def inverse(values):
    return 1 + sum(
        1 // value
        for value in values
    )


def decide(values):
    return any(value for value in values)


def lines(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        entry = error.__traceback__.tb_next
        found = []
        while entry:
            found.append(entry.tb_lineno)
            entry = entry.tb_next
        print(type(error).__name__, error, found)


lines(inverse, [1, 0])
lines(inverse, 7)
lines(decide, [0, Odd()])
lines(lambda: sum(x for x in [1, "a"]))
lines(lambda: max(x for x in []))
print(inverse([1, 2]) + decide([0]) + inverse([5, 0]))
