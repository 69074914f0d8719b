"""The constants and names of code objects, in the order of CPython's compiler."""

from math import sqrt, pi as circle


def folded():
    """Docstrings are the first constant."""
    day = 24 * 60 * 60
    mask = ~0x0F & 255
    if day in [1, 2, 3] or day in {4, 5}:
        return -1.5, "a" * 3
    return (1, (2, 3))[1]


def unreachable(x):
    while True:
        if x is None:
            return "found"
        x = x.next_node
    return "never"


def displays(a, b=2, *, key="k"):
    first = [1, 2, 3]
    second = {"x": a, "y": b}
    third = {1, 2, 3}
    text = f"{a!r:>10} and {b}"
    old = "%s is %r" % (a, b)
    return print(first, second, third, text, old, sep="", end=key)


def finishing(path):
    with open(path) as file:
        try:
            return file.read(10)
        except OSError as error:
            print("error", error)
        finally:
            file.close()


def nested(n):
    add = lambda x: x + 1

    def inner(y: int = 5) -> "str":
        return [z * 2 for z in (n, y) if z != 7]

    return add, inner, (i for i in range(3))


class Shape:
    """A class body has names and constants too."""

    sides: int = 0

    def area(self):
        return super().area() * sqrt(circle)


def matching(value):
    match value:
        case {"kind": "a", **rest}:
            return rest
        case Shape(sides=3) | [1, *_, 2]:
            return 3
        case None | True:
            return 0


def show(code):
    constants = [c.co_qualname if hasattr(c, "co_code") else c for c in code.co_consts]
    constants = [sorted(c) if isinstance(c, frozenset) else c for c in constants]
    print(code.co_qualname, constants)
    print("  ", code.co_names, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals)
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            show(constant)


for function in folded, unreachable, displays, finishing, nested, Shape.area, matching:
    show(function.__code__)
show(compile("x: int = 1\nclass A: y = x\nimport a.b as c, d.e", "text", "exec"))
show(compile("[i for i in 'ab'] + f(*args, **{})", "text", "eval"))
print(folded.__code__.co_consts is folded.__code__.co_consts)
inner = nested(1)[1]
print(inner.__code__ in nested.__code__.co_consts)
