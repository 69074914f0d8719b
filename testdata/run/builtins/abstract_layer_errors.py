"""What the abstract layer says of odd mappings, iterables, buffers and calls of super()."""


def attempt(label, action):
    try:
        print(label, repr(action())[:120])
    except BaseException as e:
        print(label, type(e).__name__, e)


class Base:
    def f(self):
        return "Base.f"


class Derived(Base):
    def no_positional(*args):
        return super().f()

    def no_arguments():
        return super().f()

    def replaced(self):
        self = 3
        return super().f()

    @staticmethod
    def static(x):
        return super().f()


def outside(self):
    return super().f()


attempt("super", lambda: Derived().no_positional())
attempt("super", lambda: Derived.no_arguments())
attempt("super", lambda: Derived().replaced())
attempt("super", lambda: Derived.static(3))
attempt("super", lambda: outside(1))
attempt("super", lambda: list(super() for x in [1]))
attempt("super", lambda: super(1, 2, 3))


def f(*args, **named):
    return args, named


class Mapping:
    def __init__(self, keys, item=None):
        self.all, self.item = keys, item

    def keys(self):
        if isinstance(self.all, BaseException):
            raise self.all
        return self.all

    def __getitem__(self, key):
        if isinstance(self.item, BaseException):
            raise self.item
        return self.item


for mapping in (
    Mapping(AttributeError("keys")), Mapping(KeyError("keys")), Mapping(KeyError(1, 2)),
    Mapping(5), Mapping(["a"], KeyError("a")), Mapping([1], 2), Mapping(["a"], 2),
):
    attempt("call", lambda: f(**mapping))
    attempt("call", lambda: f(a=1, **mapping))
    attempt("display", lambda: {**mapping})
    attempt("update", lambda: {}.update(mapping))


class Iterable:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


for error in AttributeError("z"), TypeError("z"):
    attempt("call", lambda: f(*Iterable(error)))
    attempt("join", lambda: "".join(Iterable(error)))
    attempt("join", lambda: b"".join(Iterable(error)))
    attempt("slice", lambda: [1].__setitem__(slice(0, 1), Iterable(error)))
    attempt("sorted", lambda: sorted(Iterable(error)))

view = memoryview(b"12")
attempt("eval", lambda: eval(memoryview(b"1 + 1")))
attempt("int", lambda: int(view))
attempt("int", lambda: int(view, 8))
attempt("ord", lambda: ord(memoryview(b"1")))
attempt("ord", lambda: ord(bytearray(b"12")))


def add(array):
    array += array
    return array


attempt("add", lambda: add(bytearray(b"ab")))
attempt("add", lambda: add(bytearray()))
attempt("count", lambda: "a".count())
attempt("find", lambda: b"a".find(b"a", 1, 2, 3))
attempt("startswith", lambda: "a".startswith())
attempt("count", lambda: "a".count(sub="a"))
print("a".count("a", 0), str.count.__text_signature__)


class List(list):
    def __len__(self):
        print("len")
        return 0


print(",".join(List("ab")))
