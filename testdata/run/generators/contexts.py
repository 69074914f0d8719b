"""__context__ of what is thrown into generators, and sys.exception() inside of them."""
import sys


def chain(error):
    names = []
    while error is not None:
        names.append(repr(error))
        error = error.__context__
    return " < ".join(names)


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, "raised", chain(error))


def handled():
    return repr(sys.exception())


def plain():
    print("  inside", handled())
    yield 1
    print("  inside", handled())
    yield 2


def in_handler():
    try:
        raise KeyError("own")
    except KeyError:
        print("  inside", handled())
        yield 1
        print("  inside", handled())
        yield 2
    print("  behind", handled())
    yield 3
    print("  behind", handled())


def nested_handlers():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise IndexError("inner")
        except IndexError:
            yield 1
            print("  inside", handled())
        yield 2
        print("  between", handled())
    yield 3
    print("  behind", handled())


def in_finally():
    try:
        raise KeyError("own")
    finally:
        print("  finally", handled())
        yield 1
        print("  finally", handled())


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("  exit", repr(details[1]), handled())
        return True


def in_with():
    with Manager():
        yield 1
        raise KeyError("in with")
    print("  behind", handled())
    yield 2


def catches():
    try:
        yield 1
    except ValueError as error:
        print("  caught", chain(error), handled())
        yield 2
        print("  after yield", handled())
        raise LookupError("new")


FUNCTIONS = [plain, in_handler, nested_handlers, in_finally, in_with, catches]

for function in FUNCTIONS:
    print("#", function.__name__, "driven outside of handlers")
    g = function()
    for _ in range(4):
        attempt("next", next, g)
        print("outside", handled())

for function in FUNCTIONS:
    print("#", function.__name__, "driven inside of handlers")
    g = function()
    for name in "abcd":
        try:
            raise OSError(name)
        except OSError:
            attempt("next", next, g)
            print("outside", handled())

for function in FUNCTIONS:
    for steps in range(4):
        print("#", function.__name__, "thrown after", steps)
        g = function()
        for _ in range(steps):
            attempt("next", next, g)
        attempt("throw", g.throw, ValueError("thrown"))
        attempt("next", next, g)
        g.close()
        g = function()
        try:
            raise OSError("caller's")
        except OSError:
            for _ in range(steps):
                attempt("next", next, g)
            attempt("throw", g.throw, ValueError("thrown"))
            attempt("throw", g.throw, ValueError)
            print("outside", handled())
        g.close()


def raised_before(steps):
    try:
        raise IndexError("first context")
    except IndexError:
        try:
            raise ValueError("second")
        except ValueError as error:
            return error


for function in FUNCTIONS:
    for steps in range(3):
        print("#", function.__name__, "gets an old exception after", steps)
        g = function()
        for _ in range(steps):
            attempt("next", next, g)
        attempt("throw", g.throw, raised_before(0))
        g.close()


def delegating(below):
    yield from below


def delegating_in_handler(below):
    try:
        raise TypeError("delegator's")
    except TypeError:
        yield from below
        print("  after delegation", handled())
    yield "last"


def raising_in_child():
    yield 1
    try:
        raise KeyError("child's")
    except KeyError:
        raise LookupError("from child")


def converting_child():
    try:
        yield 1
    except ValueError:
        raise LookupError("converted")


for child in FUNCTIONS + [raising_in_child, converting_child]:
    for how in ("next", "throw"):
        print("#", child.__name__, "below handlers,", how)
        g = delegating(delegating_in_handler(delegating(child())))
        attempt("next", next, g)
        try:
            raise OSError("caller's")
        except OSError:
            if how == "next":
                attempt("next", next, g)
            else:
                attempt("throw", g.throw, ValueError("thrown"))
            print("outside", handled())
        attempt("next", next, g)
        attempt("next", next, g)
        g.close()

print("# a child driven by itself does not see the delegator's exception")
child = in_handler()
g = delegating_in_handler(child)
attempt("root", next, g)
attempt("child", next, child)
attempt("root", next, g)
attempt("root", next, g)
child = plain()
middle = delegating(child)
g = delegating_in_handler(middle)
attempt("root", next, g)
attempt("middle", next, middle)
g.close()

print("# bare raise")


def reraises():
    try:
        raise KeyError("own")
    except KeyError:
        yield 1
        raise


def reraises_caller():
    yield 1
    raise


g = reraises()
next(g)
try:
    raise OSError("caller's")
except OSError:
    attempt("own", next, g)
g = reraises_caller()
next(g)
try:
    raise OSError("caller's")
except OSError:
    attempt("caller's", next, g)
g = reraises_caller()
next(g)
attempt("none", next, g)
