"""What stands for the builtins of code that exec() and eval() run: any object with items."""

import builtins


class Computed(dict):
    def __getitem__(self, key):
        if key == "magic":
            return 42
        return dict.__getitem__(self, key)


class Failing(dict):
    def __getitem__(self, key):
        raise LookupError("asked for " + key)


class Mapping:
    def __getitem__(self, key):
        return key.upper()


def show(source, names):
    try:
        print(source, "->", eval(source, {"__builtins__": names}))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


for names in builtins, {}, {"x": 5}, Computed(x=6), Failing(x=7), Mapping(), 123, None:
    show("x", names)
show("magic", Computed())
show("len('abc')", builtins.__dict__)
show("len('abc')", Computed(len=lambda text: -1))


class Keys:
    def __init__(self, keys):
        self._keys = keys

    def __getitem__(self, key):
        if key == "a":
            return 12
        raise KeyError(key)

    def keys(self):
        return self._keys


show_keys = [["z", "b", "y"], ("q", "p"), 1]
for keys in show_keys:
    try:
        print(eval("dir()", {}, Keys(keys)), eval("a + 1", {}, Keys(keys)))
    except TypeError as error:
        print(error)
try:
    eval("missing", {}, Keys([]))
except NameError as error:
    print(error)
