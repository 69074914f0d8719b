# __import__ with all its arguments.
print(__import__("shapes.solid.cube").__name__)
print(__import__("shapes.solid.cube", fromlist=["edges"]).__name__)
print(__import__("shapes", fromlist=("lazy",)).lazy.__name__)
inside = {"__name__": "shapes.solid", "__package__": "shapes.solid"}
print(__import__("", inside, None, ["cube"], 1).__name__)
print(__import__("cube", inside, None, [], 1).__name__)
print(__import__("flat", inside, None, ["area"], 2).__name__)
for arguments in (
    ("",),
    ("shapes", {}, {}, [], -1),
    ("x", {}, {}, [], 1),
    ("x", {"__name__": "alone", "__package__": None}, {}, [], 1),
    ("x", {"__package__": "shapes"}, {}, [], 3),
    ("shapes", None, None, [1]),
    (5,),
):
    try:
        __import__(*arguments)
    except (ImportError, ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
import builtins

original = builtins.__import__


def traced(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = traced
import shapes.flat
from shapes import flat
from math import pi, e

builtins.__import__ = original
