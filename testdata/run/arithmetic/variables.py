"""Variables that hold ints most of the time: counters, sums, and what becomes of them."""


def unbound(flag):
    if flag:
        k = 0
        k += 1
    try:
        return k + 1
    except UnboundLocalError as error:
        return str(error)


print(unbound(True), unbound(False))


def squares(n):
    for i in range(n):
        yield i * i + 1
    yield i


print(list(squares(3)))
try:
    list(squares(0))
except UnboundLocalError as error:
    print(error)
g = squares(2)
print(g.gi_frame.f_locals)
g = squares(2)
next(g)
print(g.gi_frame.f_locals)
next(g)
next(g)
print(dict(g.gi_frame.f_locals))


def local_names():
    a = 1
    for i in range(3):
        a = a * i + 2
    del i
    return locals()


print(local_names())


def nested():
    total = 0
    for i in range(4):
        for j in range(i):
            if (i + j) % 2 == 0:
                continue
            total += i * j
        else:
            total += 100
    return total, i, j


print(nested())


def handlers(values):
    n = 0
    for value in values:
        try:
            n += 1
            n = n * 2 // value
            n += 5
        except ZeroDivisionError:
            n = -n
        except TypeError as error:
            n = "none"
            print(error)
        finally:
            n = n * 1
    return n


print(handlers([1, 2, 0, 3]), handlers([1, None]), handlers([1, 2.0, 0]))


def collatz(n):
    n = n * 1
    while n != 1:
        sent = yield n
        if sent is not None:
            n = sent * 1
        elif n % 2:
            n = n * 3 + 1
        else:
            n //= 2


print(list(collatz(6)))
c = collatz(3)
print(next(c), c.send(7.0), next(c), c.send(True * 4), list(c))


def shadowed(range):
    total = 0
    for i in range(3):
        total += i * 2
    return total, i


print(shadowed(lambda n: [n, 0.5, "ab"[:0] or 2**70]))


def reversed_range(n):
    k = 0
    for i in range(n, 0, -2):
        k = k * 10 + i
        i = k
    return k, i


print(reversed_range(9), reversed_range(10**1), reversed_range(True))
