"""with over several managers: order of entering and leaving, and errors in each step."""


class Step:
    def __init__(self, name, enter=None, leave=None, swallow=False):
        print("make", name)
        self.name, self.enter, self.leave, self.swallow = name, enter, leave, swallow

    def __enter__(self):
        print("enter", self.name)
        if self.enter:
            raise self.enter
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error, trace is not None)
        if self.leave:
            raise self.leave
        return self.swallow


def chain(error):
    names = []
    while error:
        names.append(f"{type(error).__name__}({error})")
        error = error.__context__
    return " <- ".join(names)


def run(a, b, c, body=None):
    try:
        with (
            Step("a", *a) as x,
            Step("b", *b) as (y),
            Step("c", *c) as z,
        ):
            print("body", x, y, z)
            if body:
                raise body
        print("after")
    except Exception as error:
        print("caught", chain(error))


run((), (), ())
run((), (), (), ValueError("body"))
run((None, None, True), (), (), ValueError("swallowed by a"))
run((), (None, None, True), (), ValueError("swallowed by b"))
run((), (), (KeyError("enter c"),))
run((), (None, None, True), (KeyError("enter c, swallowed"),))
run((), (KeyError("enter b"),), ())
run((), (), (None, OSError("exit c")))
run((), (), (None, OSError("exit c")), ValueError("body"))
run((None, EOFError("exit a")), (None, OSError("exit b")), (None, IndexError("exit c")), ValueError("body"))
run((None, None, True), (None, OSError("exit b")), (None, None, True), ValueError("body"))


def leaving(how):
    for i in range(2):
        with Step(f"outer{i}"), Step(f"inner{i}"):
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
    return "fell out"


for way in ("return", "break", "continue"):
    print(way, leaving(way))
with Step("target") as [p, *q], Step("second") as globals()["r"]:
    print(p, q, r)
try:
    with Step("bad target") as (p, q):
        print("never")
except ValueError as error:
    print(error)
