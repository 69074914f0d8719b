"""The errors of calls of Python functions, and what arguments arrive where."""


def attempt(call, *arguments, **keywords):
    try:
        print(call(*arguments, **keywords))
    except TypeError as error:
        print("TypeError:", error)


def f(apple, b=1, *, k, m=2):
    return apple, b, k, m


def g(a, b, /, c, d):
    return a, b, c, d


def h(a, /, *args, **kwargs):
    return a, args, kwargs


def i(a=1):
    return a


def j(*, a, b, c):
    return a, b, c


attempt(f, 1, k=2)
attempt(f, 1, 2, m=4, k=3)
attempt(f, b=1, apple=2, k=3)
attempt(f, appl=1)
attempt(f, 1, 2, 3)
attempt(f, 1, 2, 3, k=1)
attempt(f, 1, 2, 3, k=1, m=2)
attempt(f, 1, 2, apple=1)
attempt(f)
attempt(f, 1)
attempt(g, 1, 2, d=4, c=3)
attempt(g)
attempt(g, 1)
attempt(g, a=1, b=2, c=3, d=4)
attempt(g, 1, 2, b=2, c=3, d=4)
attempt(g, 1, 2)
attempt(h, 1, 2, 3, a=4, b=5)
attempt(h, a=2)
attempt(i, 1, 2)
attempt(i)
attempt(j)
attempt(j, 1)
attempt(j, c=1, b=2, a=3)
attempt(lambda a: 0, b=1)
attempt(lambda: 0, 1)


class A:
    def m(self):
        return "m"

    def __init__(self, x):
        self.x = x


attempt(A)
attempt(A, 1, 2)
attempt(A(1).m, 3)
attempt(A.m)
attempt(A(1).m)


def order(log, name, value):
    log.append(name)
    return value


log = []
attempt(h, order(log, "a", 1), *order(log, "b", (2, 3)), k=order(log, "c", 4), **order(log, "d", {"z": 5}))
print(log)
attempt(lambda: f(1, **{"k": 2, "apple": 3}))
attempt(lambda: f(1, k=1, **{"k": 2}))
attempt(lambda: f(*3))
attempt(lambda: f(**3))
attempt(lambda: h(1, **{1: 2}))
attempt(lambda: f()())


def defaults(a, b=[], *, c={}):
    b.append(a)
    c[a] = len(b)
    return b, c


attempt(defaults, 1)
attempt(defaults, 2)
defaults.__defaults__ = None
attempt(defaults, 3)
defaults.__defaults__ = ([9],)
defaults.__kwdefaults__ = {"c": {0: 0}}
attempt(defaults, 4)
del defaults.__kwdefaults__
attempt(defaults, 5)
