class Random:
    def __init__(self, seed): self.state = seed
    def random(self):
        self.state = (self.state * 3877 + 29573) % 139968
        return self.state / 139968
    def choice(self, xs): return xs[int(self.random() * len(xs))]
class Point:
    __slots__ = 'x', 'y'
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return Point(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return Point(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __repr__(self): return f'Point({self.x:.3f}, {self.y:.3f})'
    def middle(self, o): return 0.5 * (self + o)
class Canvas:
    def __init__(self, w, h): self.w, self.h, self.cells = w, h, [[0] * w for _ in range(h)]
    def plot(self, p): self.cells[min(self.h - 1, int(p.y * self.h))][min(self.w - 1, int(p.x * self.w))] += 1
    def __str__(self): return '\n'.join(''.join(' .oO@'[min(4, c)] for c in row).rstrip() for row in self.cells)
random, canvas = Random(42), Canvas(48, 20)
corners = [Point(0.5, 0.0), Point(0.0, 1.0), Point(1.0, 1.0)]
p = Point(0.5, 0.5)
for i in range(2000):
    p = p.middle(random.choice(corners))
    if i > 10: canvas.plot(p)
print(canvas)
print(p, sum(map(sum, canvas.cells)))
def bezier(points, t):
    while len(points) > 1:
        points = [a + t * (b - a) for a, b in zip(points, points[1:])]
    return points[0]
print([bezier(corners, t / 4) for t in range(5)])
