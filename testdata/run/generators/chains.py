"""Chains of yield from, driven at the top, in the middle and at the bottom."""


def attempt(what, function, *arguments):
    try:
        print(what, "->", function(*arguments))
    except BaseException as error:
        print(what, repr(error))


def leaf():
    received = None
    while received != "stop":
        try:
            received = yield "leaf got " + repr(received)
        except ValueError as error:
            received = error
    return "leaf result"


def link(below, name):
    try:
        result = yield from below
        print(name, "continues with", result)
        yield name + " own item"
        return name + " result"
    except Exception as error:
        print(name, "caught", repr(error))
        yield name + " recovered"
    finally:
        print(name, "finally")


def chain():
    bottom = leaf()
    middle = link(bottom, "middle")
    top = link(middle, "top")
    return bottom, middle, top


def show(*generators):
    for g in generators:
        below = g.gi_yieldfrom
        print(" ", g.__name__, g.gi_running, g.gi_suspended, below and below.__name__)


print("from the top")
bottom, middle, top = chain()
show(bottom, middle, top)
attempt("next", next, top)
show(bottom, middle, top)
attempt("send", top.send, 1)
attempt("throw", top.throw, ValueError("v"))
attempt("stop", top.send, "stop")
show(bottom, middle, top)
attempt("next", next, top)
attempt("next", next, top)
attempt("next", next, top)
show(bottom, middle, top)

print("from the middle")
bottom, middle, top = chain()
next(top)
attempt("middle", middle.send, 2)
attempt("top", top.send, 3)
attempt("bottom", bottom.send, 4)
attempt("top", top.send, 5)
attempt("middle stop", middle.send, "stop")
show(bottom, middle, top)
attempt("top", top.send, 6)
attempt("middle", next, middle)
show(bottom, middle, top)
attempt("top", top.send, 7)
attempt("top", top.send, 8)

print("the bottom ends by itself")
bottom, middle, top = chain()
next(top)
attempt("bottom", bottom.send, "stop")
attempt("top", top.send, 9)
attempt("top", next, top)
attempt("top", next, top)

print("the bottom is closed")
bottom, middle, top = chain()
next(top)
bottom.close()
attempt("top", top.send, 9)
top.close()
attempt("top", next, top)

print("the middle is closed")
bottom, middle, top = chain()
next(top)
middle.close()
show(bottom, middle, top)
attempt("top", top.send, 9)
top.close()

print("thrown into the middle")
bottom, middle, top = chain()
next(top)
attempt("middle", middle.throw, KeyError("k"))
show(bottom, middle, top)
attempt("top", next, top)
attempt("top", next, top)

print("thrown into a chain whose bottom has ended")
bottom, middle, top = chain()
next(top)
attempt("bottom", bottom.send, "stop")
attempt("top", top.throw, ValueError("into the ended one"))
show(bottom, middle, top)
attempt("top", next, top)
attempt("top", next, top)

print("a chain built upwards")
bottom = leaf()
attempt("bottom", next, bottom)
middle = link(bottom, "middle")
attempt("middle", next, middle)
attempt("middle", middle.send, 1)
top = link(middle, "top")
attempt("top", next, top)
attempt("top", top.send, 2)
attempt("middle", middle.send, 3)
attempt("top", top.send, 4)
top.close()
show(bottom, middle, top)

print("two parents for one")
bottom = leaf()
left, right = link(bottom, "left"), link(bottom, "right")
attempt("left", next, left)
attempt("right", next, right)
attempt("left", left.send, 1)
attempt("right", right.send, 2)
attempt("right", right.send, "stop")
attempt("left", left.send, 3)
attempt("right", next, right)
attempt("left", next, left)


def driving(targets):
    while True:
        for what, function, *arguments in targets:
            attempt("  inside: " + what, function, *arguments)
        yield "driven"


print("re-entered while all run")
targets = []
bottom = driving(targets)
middle = link(bottom, "middle")
top = link(middle, "top")
targets += [
    ("running", lambda: [g.gi_running for g in (bottom, middle, top)]),
    ("suspended", lambda: [g.gi_suspended for g in (bottom, middle, top)]),
    ("yieldfrom", lambda: [g.gi_yieldfrom for g in (bottom, middle, top)]),
    ("next top", next, top),
    ("next middle", next, middle),
    ("next bottom", next, bottom),
    ("close middle", middle.close),
    ("throw top", top.throw, ValueError("v")),
    ("throw middle", middle.throw, ValueError("v")),
]
attempt("top", next, top)
targets.clear()
attempt("top", next, top)

print("top driven while only the middle runs")
targets += [
    ("running", lambda: [g.gi_running for g in (bottom, middle, top)]),
    ("suspended", lambda: [g.gi_suspended for g in (bottom, middle, top)]),
    ("next top", next, top),
    ("next top", next, top),
    ("running", lambda: [g.gi_running for g in (bottom, middle, top)]),
]
attempt("middle", next, middle)
targets.clear()
attempt("middle", next, middle)
attempt("top", next, top)
middle.close()

for what in ("throw", "close"):
    print(what, "at the top while only the middle runs")
    targets = []
    bottom = driving(targets)
    middle = link(bottom, "middle")
    top = link(middle, "top")
    next(top)
    if what == "throw":
        targets.append((what, top.throw, KeyError("k")))
    else:
        targets.append((what, top.close))
    attempt("middle", next, middle)
    targets.clear()
    attempt("middle", next, middle)
    attempt("top", next, top)
    middle.close()
    top.close()

print("itself")


def itself():
    try:
        yield from g
    except ValueError as error:
        yield repr(error)


g = itself()
print(list(g))


def circle(others):
    yield "first"
    try:
        yield from others[0]
    except ValueError as error:
        yield "circle caught " + repr(error)


others = []
bottom = circle(others)
top = link(bottom, "top")
next(top)
others.append(top)
attempt("bottom", next, bottom)
attempt("bottom", next, bottom)
attempt("bottom", next, bottom)
top.close()
bottom.close()
