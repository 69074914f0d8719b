from math import sqrt
class Vector:
    def __init__(self, x, y, z): self.x, self.y, self.z = x, y, z
    def __add__(s, o): return Vector(s.x + o.x, s.y + o.y, s.z + o.z)
    def __sub__(s, o): return Vector(s.x - o.x, s.y - o.y, s.z - o.z)
    def __mul__(s, k): return Vector(s.x * k, s.y * k, s.z * k)
    def __neg__(s): return s * -1
    def dot(s, o): return s.x * o.x + s.y * o.y + s.z * o.z
    def unit(s): return s * (1 / sqrt(s.dot(s)))
    def reflect(s, normal): return s - normal * (2 * s.dot(normal))
class Sphere:
    def __init__(self, centre, radius, shade, mirror=0.0): self.centre, self.radius, self.shade, self.mirror = centre, radius, shade, mirror
    def hit(self, origin, direction):
        oc = origin - self.centre
        b, c = oc.dot(direction), oc.dot(oc) - self.radius ** 2
        d = b * b - c
        if d < 0: return None
        t = -b - sqrt(d)
        return t if t > 1e-6 else None
    def normal(self, at): return (at - self.centre).unit()
class Plane:
    mirror = 0.1
    def __init__(self, y): self.y = y
    def hit(self, origin, direction):
        if abs(direction.y) < 1e-9: return None
        t = (self.y - origin.y) / direction.y
        return t if t > 1e-6 else None
    def normal(self, at): return Vector(0, 1, 0)
    @property
    def shade(self): return 0.6
LIGHT = Vector(-3, 5, -4).unit()
def nearest(scene, origin, direction):
    hits = [(t, i) for i, thing in enumerate(scene) if (t := thing.hit(origin, direction)) is not None]
    if hits:
        t, i = min(hits)
        return origin + direction * t, scene[i]
def trace(scene, origin, direction, depth=2):
    found = nearest(scene, origin, direction)
    if not found: return 0.2 + 0.3 * max(0, direction.y)
    at, thing = found
    normal = thing.normal(at)
    light = max(0.0, normal.dot(LIGHT))
    if nearest(scene, at, LIGHT): light *= 0.3
    value = thing.shade * (0.15 + 0.85 * light)
    if depth and thing.mirror:
        value = value * (1 - thing.mirror) + thing.mirror * trace(scene, at, direction.reflect(normal).unit(), depth - 1)
    return value
scene = [Sphere(Vector(-1, 0, 4), 1, 0.9), Sphere(Vector(1.2, -0.3, 3), 0.7, 0.7, 0.5), Plane(-1)]
W, H = 46, 20
for y in range(H):
    print(''.join(' .:-=+*#%@'[min(9, int(10 * trace(scene, Vector(0, 0, -2), Vector((x - W / 2) / W * 1.6, (H / 2 - y) / H, 1).unit())))] for x in range(W)).rstrip())
