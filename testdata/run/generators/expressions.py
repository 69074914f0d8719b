# yield in every position of an expression.
def run(gen, *sent):
    out = []
    try:
        out.append(next(gen))
        for value in sent:
            out.append(gen.send(value))
    except StopIteration as e:
        out.append(("return", e.value))
    print(out)


def f(*args, **kwargs):
    return args, kwargs


def binary():
    return (yield 1) + (yield 2) * (yield 3)


def call():
    return f((yield "a"), *(yield "b"), k=(yield "c"), **(yield "d"))


def displays():
    return [(yield 1), (yield 2)], {(yield 3): (yield 4)}, {(yield 5)}, ((yield 6),)


def comparison():
    return 1 < (yield "x") < (yield "y")


def boolean():
    return (yield 1) and (yield 2) or (yield 3)


def conditional():
    return (yield "then") if (yield "cond") else (yield "else")


def subscript():
    d = {}
    d[(yield "key")] = (yield "value")
    d[(yield "key2")] = 0
    d[(yield "aug")] += (yield "amount")
    del d[(yield "del")]
    return d


def slices():
    return list(range(10))[(yield "lo"):(yield "hi"):(yield "step")]


def fstring():
    return f"<{(yield 1)}|{(yield 2):>{(yield 3)}}|{(yield 4)!r}>"


def attribute():
    return (yield "object").upper()


def method_argument():
    return "a-b".replace((yield 1), (yield 2))


def unary():
    return -(yield 1), not (yield 2), ~(yield 3)


def walrus():
    if (x := (yield 1)) > 3:
        return x, "large"
    return x, "small"


def local_changes():
    x = 1
    return x + (yield x) + x


def captured():
    x = 1

    def change():
        nonlocal x
        x = 100
        return 5
    return x + (yield change) + x


def assertion():
    assert (yield "condition"), (yield "message")
    return "passed"


def raising():
    raise (yield "what") from (yield "cause")


def return_yield():
    return (yield)


def starred():
    a, *b = (yield 1), *(yield 2)
    return a, b


def in_default():
    def g(x=(yield "default")):
        return x
    return g()


def decorated():
    @(yield "decorator")
    def g():
        return "inner"
    return g


def class_base():
    class C((yield "base")):
        pass
    return C.__mro__[1].__name__


def in_for():
    total = 0
    for x in (yield "iterable"):
        total += (yield x)
    return total


def in_while():
    n = 0
    while (yield n):
        n += 1
    return n


def lambda_default():
    return (lambda x=(yield 1): x)()


run(binary(), 10, 20, 30)
run(call(), 1, [2, 3], 4, {"m": 5})
run(displays(), *"abcdef")
run(comparison(), 5, 7)
run(comparison(), 0, 7)
run(boolean(), 0, "third")
run(boolean(), 1, 2)
run(boolean(), 1, 0, 3)
run(conditional(), True, "T")
run(conditional(), 0, "E")
run(subscript(), "k", "v", "n", "n", 7, "v")
run(slices(), 1, 8, 3)
run(fstring(), "a", "b", 4, "c")
run(attribute(), "text")
run(method_argument(), "-", "+")
run(unary(), 5, 0, 7)
run(walrus(), 5)
run(walrus(), 1)
run(local_changes(), 10)
g = captured()
change = next(g)
try:
    g.send(change())
except StopIteration as e:
    print(e.value)
run(assertion(), True)
try:
    run(assertion(), False, "wrong")
except AssertionError as e:
    print(repr(e))
try:
    run(raising(), ValueError("v"), KeyError("k"))
except ValueError as e:
    print(repr(e), repr(e.__cause__))
run(return_yield(), "r")
run(starred(), 1, (2, 3))
run(in_default(), "d")
run(decorated(), lambda f: f() + "!")
run(class_base(), ValueError)
run(in_for(), [1, 2, 3], 10, 20, 30)
run(in_while(), 1, 1, 0)
run(lambda_default(), 4)
