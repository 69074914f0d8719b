def three(first):
    second = [first]
    third = (first, second)
    while True:
        yield first
        yield second
        yield third


def counting(n):
    i = 0
    step = 1
    while i < n:
        yield i
        i += step
