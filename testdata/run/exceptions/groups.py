def attempt(f):
    try:
        print("->", f())
    except BaseException as e:
        show(e)


def show(e, indent=""):
    print(indent + type(e).__name__ + ":", e, "| context", repr(e.__context__))
    if isinstance(e, BaseExceptionGroup):
        for inner in e.exceptions:
            show(inner, indent + "  ")


def split(*exceptions):
    try:
        raise ExceptionGroup("group", list(exceptions))
    except* ValueError as e:
        print("values", e.exceptions)
    except* (KeyError, TypeError) as e:
        print("others", e.exceptions)
    else:
        print("else")
    finally:
        print("finally")
    return "end"


attempt(lambda: split(ValueError(1)))
attempt(lambda: split(ValueError(1), KeyError(2), ValueError(3), TypeError(4)))
attempt(lambda: split(OSError(1), ValueError(2)))
attempt(lambda: split(ExceptionGroup("inner", [ValueError(1), OSError(2)]), KeyError(3)))


def nothing():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else")
    return "end"


def naked():
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(repr(e))
    return "end"


def naked_unmatched():
    try:
        raise OSError("naked")
    except* ValueError as e:
        print("never")


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise TypeError("new")


def raising_twice():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
    except* ValueError:
        raise TypeError("new")
    except* KeyError:
        raise IndexError("other")


def reraising():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise


def bad_type():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass


def not_a_type():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* 5:
        pass


for f in (nothing, naked, naked_unmatched, raising, raising_twice, reraising, bad_type, not_a_type):
    attempt(f)
g = ExceptionGroup("m", [ValueError(1), ExceptionGroup("n", [KeyError(2)])])
print(repr(g), str(g), g.message, g.exceptions)
print(g.split(ValueError), g.subgroup(KeyError), g.subgroup(lambda e: isinstance(e, KeyError)), g.subgroup(OSError))
attempt(lambda: ExceptionGroup("m", []))
attempt(lambda: ExceptionGroup("m", [5]))
attempt(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)


def generator():
    try:
        yield 1
    except* ValueError as e:
        yield e.exceptions


it = generator()
next(it)
print(it.throw(ExceptionGroup("thrown", [ValueError("v")])))
