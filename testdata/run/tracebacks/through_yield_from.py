"""A traceback through several generators that delegate."""


def innermost(n):
    yield n
    yield n / (n - 1)


def middle(n):
    for i in range(n, 0, -1):
        yield from innermost(i)


def outer(n):
    result = yield from middle(n)
    return result


class Walker:
    def __iter__(self):
        yield from outer(2)


for value in Walker():
    print(value)
