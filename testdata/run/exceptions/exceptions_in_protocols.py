"""Exceptions that special methods raise: which ones are passed on, hidden, or replaced by the interpreter."""


def raises(error, *names):
    def fail(self, *args):
        raise error("from the method")

    return type("Raises", (), {name: fail for name in names})()


def attempt(text, function):
    try:
        print(text, "->", function())
    except BaseException as error:
        print(text, "->", type(error).__name__, error)


for error in (AttributeError, TypeError, IndexError, StopIteration, ValueError, KeyError):
    name = error.__name__
    attempt(f"hasattr {name}", lambda: hasattr(raises(error, "__getattr__"), "x"))
    attempt(f"getattr {name}", lambda: getattr(raises(error, "__getattr__"), "x", "default"))
    attempt(f"in items {name}", lambda: 1 in raises(error, "__getitem__"))
    attempt(f"list items {name}", lambda: list(raises(error, "__getitem__")))
    attempt(f"bool {name}", lambda: bool(raises(error, "__len__")))
    attempt(f"not {name}", lambda: not raises(error, "__bool__"))
    attempt(f"eq {name}", lambda: [raises(error, "__eq__")] == [1])
    attempt(f"hash {name}", lambda: {raises(error, "__hash__"): 1})
    attempt(f"next {name}", lambda: next(raises(error, "__next__"), "default"))
    attempt(f"unpack {name}", lambda: (lambda a, b: a)(*raises(error, "__iter__")))
    attempt(f"dict {name}", lambda: dict(raises(error, "__iter__")))
    attempt(f"index {name}", lambda: [1, 2][raises(error, "__index__")])
    attempt(f"format {name}", lambda: f"{raises(error, '__str__')}")
    attempt(f"repr {name}", lambda: repr([raises(error, "__repr__")]))
    attempt(f"add {name}", lambda: raises(error, "__add__") + raises(error, "__radd__"))
    attempt(f"iadd {name}", lambda: exec("x += 1", {"x": raises(error, "__iadd__")}))
    attempt(f"sorted {name}", lambda: sorted([raises(error, "__lt__"), raises(error, "__lt__")]))
    attempt(f"isinstance {name}", lambda: isinstance(1, raises(error, "__instancecheck__")))
    attempt(f"sum {name}", lambda: sum([raises(error, "__radd__")]))
    attempt(f"reversed {name}", lambda: list(reversed(raises(error, "__reversed__"))))
    attempt(f"dir {name}", lambda: dir(raises(error, "__dir__")))
    attempt(f"int {name}", lambda: int(raises(error, "__int__")))
    attempt(f"del {name}", lambda: exec("del x.y", {"x": raises(error, "__delattr__")}))
    attempt(f"call {name}", lambda: raises(error, "__call__")(1))
