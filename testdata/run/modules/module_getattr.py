# __getattr__ and __dir__ of modules, PEP 562.
import odd
from odd import made_from

print(odd.made_up, made_from, dir(odd))
print(odd.visible, hasattr(odd, "made_x"), hasattr(odd, "other"))
try:
    odd.other
except AttributeError as error:
    print(error)
try:
    from odd import something
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name, error.name_from)
