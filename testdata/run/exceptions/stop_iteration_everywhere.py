"""StopIteration raised where it is not expected: in bodies, in next, in key functions, in special methods."""


class Stops:
    def __init__(self, where):
        self.where = where

    def fail(self, name, default):
        if name == self.where:
            raise StopIteration(name)
        return default

    def __iter__(self):
        return iter(self.fail("iter", [1, 2]))

    def __len__(self):
        return self.fail("len", 1)

    def __getitem__(self, index):
        return self.fail("getitem", index)

    def __call__(self, *args):
        return self.fail("call", args[0] if args else 0)

    def __eq__(self, other):
        return self.fail("eq", True)

    __hash__ = object.__hash__


def attempt(text, function):
    try:
        print(text, "->", function())
    except BaseException as error:
        print(text, "->", type(error).__name__, error, "<-", repr(error.__cause__))


def body():
    yield 1
    raise StopIteration("body")


def passes_on():
    yield next(iter([]))


attempt("body", lambda: list(body()))
attempt("next", lambda: list(passes_on()))
attempt("list of iter", lambda: list(Stops("iter")))
attempt("for over iter", lambda: [x for x in Stops("iter")])
attempt("generator over iter", lambda: list(x for x in Stops("iter")))
attempt("map", lambda: list(map(Stops("call"), [1, 2])))
attempt("filter", lambda: list(filter(Stops("call"), [1, 2])))
attempt("sorted key", lambda: sorted([1, 2], key=Stops("call")))
attempt("max key", lambda: max([1, 2], key=Stops("call")))
attempt("len", lambda: len(Stops("len")))
attempt("list asks len", lambda: list(Stops("len")))
attempt("comprehension", lambda: [next(iter(())) for _ in "a"])
attempt("generator expression", lambda: list(next(iter(())) for _ in "a"))
attempt("sum", lambda: sum(next(iter(())) for _ in "a"))
attempt("any", lambda: any(next(iter(())) for _ in "a"))
attempt("iter sentinel", lambda: list(iter(Stops("call"), None)))
attempt("index", lambda: [1, 2].index(3) if False else [Stops("eq")].index(5))
attempt("in", lambda: 5 in [Stops("eq")])
attempt("unpack", lambda: [a for a, b in [Stops("iter")]])
attempt("star call", lambda: print(*Stops("iter")))
attempt("zip", lambda: list(zip([1, 2, 3], iter([1]), strict=True)))


class OldProtocol:
    def __init__(self, error):
        self.error = error

    def __getitem__(self, index):
        if index == 2:
            raise self.error("end")
        return index


attempt("old with index error", lambda: list(OldProtocol(IndexError)))
attempt("old with stop", lambda: list(OldProtocol(StopIteration)))
attempt("old with key error", lambda: list(OldProtocol(KeyError)))
attempt("old contains", lambda: 7 in OldProtocol(IndexError))
it = iter(OldProtocol(IndexError))
print(next(it), next(it), next(it, "end"), next(it, "end"))


class Revives:
    n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration
        return self.n


revives = Revives()
print(list(revives), list(revives), next(revives))


def with_value():
    yield 1
    return "value"


g = with_value()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)
stop = StopIteration(1, 2)
print(stop.value, stop.args)
stop.value = 5
print(stop.value, stop.args, StopIteration().value)
