# import * by __all__, or all names without an underscore.
from shapes import *
from shapes.flat import *

print(kind, lazy.__name__, corners, area(1, 2))
print("_private" in globals(), "_hidden" in globals(), "flat_area" in globals())
import odd

for expected in ("missing", "numbers"):
    odd.__all__ = {"missing": ["nothing"], "numbers": [1]}[expected]
    try:
        exec("from odd import *")
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
del odd.__all__
exec("from odd import *", namespace := {})
print(sorted(name for name in namespace if name != "__builtins__"))
