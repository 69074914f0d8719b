# Directories without __init__.py are packages, too.
import spread.deep.leaf
from spread import deep

print(spread.deep.leaf.level, deep.__name__, spread.__file__, deep.__package__)
print(len(spread.__path__), deep.__spec__.origin, deep.__spec__.name)
try:
    import spread.none
except ModuleNotFoundError as error:
    print(error)
