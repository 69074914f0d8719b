class A:
    def f(self, x):
        return 1 // x

    @property
    def p(self):
        raise KeyError("p")


def unbound():
    [x for y in (1, 2) if x for x in y]


try:
    unbound()
except UnboundLocalError as e:
    print(e)


def missing(a):
    return a.f(0) + a.missing(
        1, k=2)


def context(a):
    try:
        missing(a)
    except ZeroDivisionError:
        a.missing(k=1)


def chained(a):
    return (a
            .p()
            .q(1))


def both(a):
    try:
        context(a)
    except AttributeError:
        chained(a)
missing.f = lambda x: missing.nothing(x)
try:
    missing.f(1)
except AttributeError:
    both(A())
