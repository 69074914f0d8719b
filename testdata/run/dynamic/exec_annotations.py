"""exec() makes __annotations__ before the first statement, in whatever holds the locals."""


def attempt(source, *namespaces):
    try:
        exec(source, *namespaces)
    except Exception as error:
        print(type(error).__name__, error)
    for names in namespaces:
        if isinstance(names, dict):
            names.pop("__builtins__", None)
    print(namespaces)


attempt("'docstring'\nx: int = 5\nprint(__annotations__)", {})
attempt("print(__annotations__)\nx: int = 5\n", {})
attempt("x: int = 5\n", {"__annotations__": {1: 2}})
attempt("x: int = 5\n", {"__annotations__": 5})
attempt("x: int = 5\ndel __annotations__\ny: str", {})
attempt("x: int = 5\ndel __annotations__\ny: str", {}, {})
attempt("if 0:\n  x: int = 5\n", {})
attempt("lambda: 0\nclass C: x: int = 5\ndel C", {})
attempt("x: int\nx.real: int\n(w): int = 3", {}, {"x": 5})


class Logged:
    def __init__(self):
        self.names = {}

    def __getitem__(self, key):
        if key != "int":
            print("get", key)
        return self.names[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.names[key] = value

    def __repr__(self):
        return "Logged"


class Failing(Logged):
    def __getitem__(self, key):
        raise AttributeError(key)


attempt("x: int = 5\n", {}, Logged())
attempt("x: int = 5\n", {}, Failing())
