"""throw and close at a yield in every position: operands, arguments, conditions, with, finally, targets."""


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("  exit", kind and kind.__name__)
        return kind is KeyError


def operand():
    try:
        return 1 + (yield "operand") * 2
    except KeyError as error:
        return (yield "in handler"), error.args


def argument():
    return max(1, *(yield "star"), key=(yield "key"))


def condition():
    while (yield "while"):
        if (yield "if") and not (yield "and"):
            return "left"
    else:
        yield "else"


def managed():
    with Manager():
        yield "in with"
        print("  not reached after a throw")
    yield "after with"


def cleanup():
    try:
        yield "try"
    finally:
        got = yield "finally"
        print("  finally got", got)


def target():
    store = {}
    store[(yield "key")] = yield "value"
    store[(yield "second key")] += yield "added"
    yield store


def subscripted():
    yield [0, 1, 2, 3][(yield "start"):(yield "stop")]


def displays():
    yield [(yield 1), {(yield 2): (yield 3)}, ((yield 4),)]


def raising():
    try:
        raise (yield "what") from (yield "cause")
    except Exception as error:
        yield repr(error), repr(error.__cause__)


def asserting():
    try:
        assert (yield "test"), (yield "message")
    except AssertionError as error:
        yield error.args


def returning():
    return (yield "value to return")


def step(generator, action, *values):
    try:
        return getattr(generator, action)(*values)
    except BaseException as error:
        return f"{type(error).__name__}{error.args}"


def drive(function, *script):
    generator = function()
    print(function.__name__, step(generator, "send", None))
    for action, *values in script:
        print(" ", action, values, "->", step(generator, action, *values))
    print("  closed:", step(generator, "close"), generator.gi_frame is None)


drive(operand, ("send", 5))
drive(operand, ("throw", KeyError("k")), ("send", 6))
drive(operand, ("throw", ValueError("v")), ("send", 6))
drive(argument, ("send", [3, -4]), ("send", abs))
drive(argument, ("send", 5), ("send", None))
drive(condition, ("send", 1), ("send", 1), ("send", 1), ("send", 0), ("send", 0))
drive(condition, ("send", 1), ("send", 1), ("send", 0))
drive(managed, ("throw", KeyError()), ("send", None))
drive(managed, ("throw", OSError("o")))
drive(managed)
drive(cleanup, ("throw", OSError("o")), ("send", "x"))
drive(cleanup, ("send", 1), ("send", 2))
drive(cleanup, ("throw", GeneratorExit))
drive(target, ("send", "v"), ("send", "k"), ("send", "k"), ("send", "w"))
drive(subscripted, ("send", 1), ("send", 3))
drive(displays, ("send", "a"), ("send", "b"), ("send", "c"), ("send", "d"))
drive(raising, ("send", ValueError(1)), ("send", KeyError(2)))
drive(raising, ("send", 3), ("send", None))
drive(asserting, ("send", 0), ("send", "why"))
drive(asserting, ("send", 1))
drive(returning, ("send", "done"))
