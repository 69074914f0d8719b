# Modules that import each other.
import circle.first
import sys

try:
    import circle.third
except ImportError as error:
    print(str(error).rsplit(" (", 1)[0])
print([name for name in ("circle.third", "circle.fourth") if name in sys.modules])
try:
    import circle.fifth
except AttributeError as error:
    print(error)
