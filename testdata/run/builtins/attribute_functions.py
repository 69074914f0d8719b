# getattr, setattr, delattr, hasattr, vars, dir with hooks, odd names and wrong arguments
def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Hooked:
    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"refused {name}")
        if name == "broken":
            raise ValueError("broken hook")
        return f"made {name}"

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

    def __dir__(self):
        return ["z", "a", "m"]


h = Hooked()
show(getattr, h, "x")
show(getattr, h, "nope")
show(getattr, h, "nope", "default")
show(getattr, h, "broken", "default")
show(hasattr, h, "nope")
show(hasattr, h, "broken")
show(setattr, h, "not an identifier", 1)
show(getattr, h, "not an identifier")
show(vars, h)
show(delattr, h, "not an identifier")
show(delattr, h, "missing")
show(dir, h)
show(getattr, h, 5)
show(getattr, h, "a", 1, 2)
show(setattr, h, 5, 1)
show(setattr, h, "x")
show(delattr, h, None)
show(hasattr, h, b"x")
show(hasattr, h)
show(vars, 5)
show(vars, 5, 6)
show(setattr, 5, "x", 1)
show(setattr, int, "x", 1)
show(delattr, int, "real")
show(setattr, object(), "x", 1)
show(delattr, "text", "upper")
show(setattr, [], "append", 1)
show(getattr, None, "x")
show(setattr, None, "x", 1)
show(setattr, len, "x", 1)
show(getattr, int, "missing")
show(getattr, 1.5, "imag")
show(type(h).__dict__["__dir__"].__name__.__len__)


class Listed:
    def __init__(self, result):
        self.result = result

    def __dir__(self):
        return self.result


show(dir, Listed(("b", "a")))
show(dir, Listed([2, 1]))
show(dir, Listed([1, "a"]))
show(dir, Listed(None))
