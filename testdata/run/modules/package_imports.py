# Packages, submodules and relative imports.
import shapes
import shapes.solid.cube as cube
from shapes import solid, flat_area
from shapes.solid import cube as again

print(shapes.kind, flat_area(2, 3), cube.volume(3), cube.edges)
print(cube is again, solid.cube is cube, solid.parent_kind, solid.area is flat_area)
print(shapes.__name__, shapes.__package__, solid.__package__, cube.__package__)
print(cube.__name__, cube.__spec__.name, cube.__spec__.parent, shapes.__spec__.parent)
print(shapes.__file__.endswith("shapes/__init__.py"), cube.__file__.endswith("solid/cube.py"))
print([path.endswith("shapes") for path in shapes.__path__], hasattr(cube, "__path__"))
print(cube.__spec__.has_location, cube.__spec__.submodule_search_locations)


def inside():
    import shapes.flat
    from shapes.flat import corners as count

    return sorted(locals()), count


print(inside())
import sys

print(sorted(name for name in sys.modules if name.startswith("shapes")))
print(sys.modules["shapes.solid"] is solid)
