def third(x):
    return 1 / x


def second(x):
    return third(x) + 1


def first():
    total = 0
    for i in (2, 1, 0):
        total += second(
            i
        )
    return total


print("before")
first()
