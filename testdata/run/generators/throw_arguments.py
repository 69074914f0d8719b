"""All forms of the arguments of throw()."""


def catching():
    while True:
        try:
            yield "waiting"
        except GeneratorExit:
            return
        except BaseException as error:
            print("  caught", repr(error), error.__traceback__ is not None)
            yield "caught"


def plain():
    yield 1
    yield 2


class NeedsArgument(Exception):
    def __init__(self, argument):
        super().__init__(argument)


class MakesNone(Exception):
    def __new__(cls):
        return 3


class Breaks(Exception):
    def __init__(self):
        raise KeyError("constructor")


class Sub(ValueError):
    pass


try:
    raise ValueError("with traceback")
except ValueError as error:
    traceback = error.__traceback__

FORMS = [
    (ValueError,),
    (ValueError("instance"),),
    (ValueError, None),
    (ValueError, "value"),
    (ValueError, ("a", "b")),
    (ValueError, KeyError("other class")),
    (ValueError, ValueError("same class")),
    (ValueError, Sub("subclass")),
    (Sub, ValueError("superclass")),
    (ValueError, None, None),
    (ValueError, "value", traceback),
    (ValueError("instance"), None, traceback),
    (ValueError("instance"), "value"),
    (ValueError, "value", "no traceback"),
    (NeedsArgument,),
    (NeedsArgument, 1),
    (MakesNone,),
    (Breaks,),
    (object,),
    (42,),
    ("text",),
    (None,),
    (GeneratorExit, "value"),
]


def attempt(function, *arguments):
    try:
        print("  ->", function(*arguments))
    except BaseException as error:
        print("  raised", repr(error))


for form in FORMS:
    print([x if x is not traceback else "traceback" for x in form])
    for make in (catching, plain):
        g = make()
        attempt(g.throw, *form)
        g = make()
        next(g)
        attempt(g.throw, *form)
        print("  suspended", g.gi_suspended)
        g.close()
        attempt(g.throw, *form)


class Recorder:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def throw(self, *arguments):
        print("  throw", [x if x is not traceback else "traceback" for x in arguments])
        if arguments[0] is StopIteration:
            raise StopIteration("returned")
        if arguments[0] == 42:
            raise LookupError("not 42")
        return "thrown"


def delegating(iterator):
    try:
        print("  result", (yield from iterator))
    except Exception as error:
        print("  delegator caught", repr(error))
    yield "after"


for form in FORMS + [(StopIteration,)]:
    print([x if x is not traceback else "traceback" for x in form])
    g = delegating(Recorder())
    next(g)
    attempt(g.throw, *form)
    g.close()
    inner = catching()
    g = delegating(delegating(inner))
    next(g)
    attempt(g.throw, *form)
    print("  inner suspended", inner.gi_suspended, "outer suspended", g.gi_suspended)
    g.close()
    inner.close()


class WithoutThrow:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"


class BrokenLookups(WithoutThrow):
    @property
    def throw(self):
        raise KeyError("no throw")


for iterator in (WithoutThrow(), BrokenLookups(), [1, 2, 3]):
    g = delegating(iterator)
    next(g)
    attempt(g.throw, ValueError, "v")
    print("  suspended", g.gi_suspended)
    attempt(next, g)
    g = delegating(delegating(iterator))
    next(g)
    attempt(g.throw, ValueError, "v")
    attempt(g.throw, 42)
    g.close()
