"""Where the traceback points when an operator fails in the middle of an expression."""


def report(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        entry = error.__traceback__.tb_next
        while entry.tb_next:
            entry = entry.tb_next
        print(type(error).__name__, error, entry.tb_lineno)


def middle(a, b):
    n = 1
    return (n * 2 +
            a * 3) & (b
                      % n)


def condition(a, b):
    n = 0
    while n < 3:
        n += 1
        if (n * 2 + a) % (
            b - 2
        ) == 0:
            return n


def step(a):
    n = 1
    for i in range(3):
        n = (n
             + i * a)
    return n


report(middle, None, 1)
report(middle, 1, "x%")
report(middle, 1.5, 1)
report(condition, 1, 2)
report(condition, 1, "")
report(condition, "", 1)
report(step, "a")
report(step, [])


def final(values):
    total = 0
    for i in range(2):
        total = total * 2 + values[i] * (i + 1) - 1
    return total


print(final([1, 2]))
print(final([1, {}]))
