# sys.path says where modules are looked for, __path__ where submodules are.
import sys

here = sys.path[0]
sys.path.insert(0, here + "/spread/deep")
import leaf

print(leaf.level, leaf.__name__)
sys.path.pop(0)
import shapes

shapes.__path__.append(here + "/spread")
import shapes.deep.leaf

print(shapes.deep.leaf is leaf, shapes.deep.leaf.level)
del sys.modules["leaf"]
try:
    import leaf
except ImportError as error:
    print(error)
