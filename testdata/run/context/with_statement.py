class Manager:
    def __init__(self, name, suppress=False, enter_fails=False, exit_fails=False):
        self.name = name
        self.suppress = suppress
        self.enter_fails = enter_fails
        self.exit_fails = exit_fails

    def __enter__(self):
        print("enter", self.name)
        if self.enter_fails:
            raise KeyError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.exit_fails:
            raise KeyError("exit " + self.name)
        return self.suppress


def attempt(f):
    try:
        print("->", f())
    except BaseException as e:
        print(type(e).__name__ + ":", e, "| context", repr(e.__context__))


def simple():
    with Manager("a") as a:
        print("body", a)
    return "end"


def several():
    with Manager("a") as a, Manager("b", suppress=True) as (x, *y), Manager("c"):
        print("body", a, x, y)
        raise ValueError("v")
    return "suppressed"


def parenthesized():
    with (Manager("a"), Manager("b") as b,):
        return b


def not_suppressed():
    with Manager("a"):
        raise ValueError("v")


def exit_fails():
    with Manager("a", exit_fails=True):
        raise ValueError("v")


def exit_fails_normally():
    with Manager("a"):
        with Manager("b", exit_fails=True):
            pass


def enter_fails():
    with Manager("a"), Manager("b", enter_fails=True):
        print("never")


def loop():
    out = []
    for i in range(4):
        with Manager(str(i)):
            if i == 0:
                continue
            if i == 2:
                break
            out.append(i)
    return out


def returns():
    with Manager("outer"):
        with Manager("inner"):
            return "value"


def unpack_fails():
    with Manager("a", suppress=True) as (x, y):
        print("never")
    return "end"


def attribute_target():
    class T:
        pass
    t = T()
    d = {}
    with Manager("a") as t.x, Manager("b") as d["k"]:
        pass
    return t.x, d


def generator():
    with Manager("g", suppress=True):
        yield 1
        yield 2
    yield "after"


for f in (simple, several, parenthesized, not_suppressed, exit_fails, exit_fails_normally, enter_fails, loop, returns, unpack_fails, attribute_target):
    attempt(f)
print(list(generator()))
g = generator()
next(g)
print(g.throw(ValueError("into")))
g = generator()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *args):
        pass


def no_protocol():
    with 5:
        pass


def no_exit():
    with NoExit():
        pass


def no_enter():
    with NoEnter():
        pass


for f in (no_protocol, no_exit, no_enter):
    attempt(f)


class Replacing:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        raise TypeError("replacement") from value


def replaced():
    with Replacing():
        raise ValueError("original")


try:
    replaced()
except TypeError as e:
    print(repr(e.__cause__), repr(e.__context__))


def finally_and_with():
    try:
        with Manager("w"):
            return 1
    finally:
        print("finally")


attempt(finally_and_with)
