def leaf():
    yield 1
    raise RuntimeError("in leaf")


def middle():
    yield from leaf()


def consume():
    for value in middle():
        print(value)
    return [x for x in middle()]


consume()
