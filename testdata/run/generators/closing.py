"""What close() does at each state and through chains."""


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, repr(error), repr(error.__context__))


def level(name, below, answer):
    try:
        yield from below
    except BaseException as error:
        print(name, "got", repr(error))
        if answer == "raise":
            raise LookupError(name)
        if answer == "stop":
            return name
        if answer == "yield":
            yield name + " ignored it"
        if answer == "reraise":
            raise
    finally:
        print(name, "finally")


def leaf(name, answer):
    return level(name, one(), answer)


def one():
    yield 1


class Foreign:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print("foreign close")
        if self.answer == "raise":
            raise LookupError("foreign")


for below in ("raise", "stop", "yield", "reraise"):
    for above in ("raise", "stop", "yield", "reraise"):
        for how in ("close", "throw"):
            print("#", below, above, how)
            bottom = leaf("bottom", below)
            top = level("top", level("middle", bottom, "reraise"), above)
            next(top)
            if how == "close":
                attempt("close", top.close)
            else:
                attempt("throw", top.throw, GeneratorExit("mine"))
            attempt("after", next, top)
            attempt("bottom", next, bottom)

for answer in ("raise", "nothing"):
    for above in ("reraise", "stop"):
        print("#", answer, above)
        top = level("top", level("middle", Foreign(answer), "reraise"), above)
        next(top)
        attempt("close", top.close)
        attempt("after", next, top)


class WithoutClose:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


g = level("over", WithoutClose(), "reraise")
next(g)
attempt("close", g.close)
g = level("over", [1, 2], "reraise")
next(g)
attempt("close", g.close)

g = one()
attempt("close at the start", g.close)
attempt("next", next, g)
attempt("close at the end", g.close)


class Exit(GeneratorExit):
    pass


g = level("own", one(), "reraise")
next(g)
attempt("own class of exit", g.throw, Exit("own"))


def returns():
    try:
        yield 1
    finally:
        return "value"


def raises_stop():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration


for function in (returns, raises_stop):
    g = function()
    next(g)
    attempt(function.__name__, g.close)
