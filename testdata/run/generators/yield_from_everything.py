"""yield from over iterables of every kind, in every position, with send, throw and close passed on."""


class Plain:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("plain result")
        return self.n


class Full(Plain):
    def send(self, value):
        print("  send", value)
        return f"sent {value}"

    def throw(self, *details):
        print("  throw", [type(d).__name__ for d in details])
        if isinstance(details[0], LookupError):
            raise StopIteration("stopped by throw")
        return "thrown"

    def close(self):
        print("  close")


class BadClose(Plain):
    def close(self):
        raise ArithmeticError("close failed")


def delegate(it):
    result = yield from it
    return ["result", result]


def run(generator, *script):
    try:
        print(" ", generator.send(None))
        for action, *values in script:
            print(" ", action, getattr(generator, action)(*values))
    except BaseException as error:
        print("  ", type(error).__name__, error.args)
    else:
        generator.close()


for it in ([1, 2], "ab", {1: 2}, iter(()), range(2), (x for x in [7]), 5, None):
    print(type(it).__name__, end="")
    run(delegate(it), ("__next__",), ("__next__",))
for name, script in {
    "plain next": [("send", None), ("send", None)],
    "plain send": [("send", 5)],
    "plain throw": [("throw", KeyError("k"))],
}.items():
    print(name)
    run(delegate(Plain()), *script)
print("full")
run(delegate(Full()), ("send", 5), ("send", None), ("throw", ValueError("v")), ("throw", LookupError("l")))
print("full close")
run(delegate(Full()), ("close",), ("close",))
print("full exit")
run(delegate(Full()), ("throw", GeneratorExit()))
print("bad close")
run(delegate(BadClose()), ("close",))


def inner():
    try:
        got = yield "inner one"
        print("  inner got", got)
        yield "inner two"
    except ValueError as error:
        yield f"inner caught {error}"
        return "after error"
    finally:
        print("  inner finally")


def outer():
    a, b = [(yield from inner()), (yield from "xy")]
    c = f"{(yield from [1])}" + str((yield from []))
    return a, b, c


print("nested")
run(outer(), ("send", "s"), ("throw", ValueError("v")), ("send", None), ("send", None), ("send", None), ("send", None))
print("nested close")
run(outer(), ("close",), ("send", None))
print("in lambda and comprehension source")
print(list((lambda: (yield from "pq"))()), [x for x in delegate(range(3))])


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)), sum(1 for _ in tree(10)))


def itself():
    yield from holder[0]


holder = []
holder.append(itself())
try:
    next(holder[0])
except ValueError as error:
    print(error)


def stops():
    raise StopIteration("from body")
    yield


try:
    next(delegate(stops()))
except RuntimeError as error:
    print(error, repr(error.__cause__))
