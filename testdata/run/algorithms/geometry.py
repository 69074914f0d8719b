class Vec:
    def __init__(self, x, y): self.x, self.y = x, y
    def __sub__(s, o): return Vec(s.x - o.x, s.y - o.y)
    def __add__(s, o): return Vec(s.x + o.x, s.y + o.y)
    def __mul__(s, k): return Vec(s.x * k, s.y * k) if isinstance(k, (int, float)) else s.x * k.x + s.y * k.y
    def __xor__(s, o): return s.x * o.y - s.y * o.x
    def __abs__(s): return (s * s) ** 0.5
    def __eq__(s, o): return (s.x, s.y) == (o.x, o.y)
    def __lt__(s, o): return (s.x, s.y) < (o.x, o.y)
    def __hash__(s): return hash((s.x, s.y))
    def __iter__(s): return iter((s.x, s.y))
    def __repr__(s): return f'<{s.x:g},{s.y:g}>'
def hull(points):
    def half(ps):
        out = []
        for p in ps:
            while len(out) > 1 and (out[-1] - out[-2]) ^ (p - out[-2]) <= 0: out.pop()
            out.append(p)
        return out[:-1]
    ps = sorted(set(points))
    return half(ps) + half(ps[::-1])
points = [Vec(x * 7 % 11, x * 5 % 13) for x in range(14)]
h = hull(points)
print(h, len(points))
def area(ps): return abs(sum(a ^ b for a, b in zip(ps, ps[1:] + ps[:1]))) / 2
def perimeter(ps): return sum(abs(b - a) for a, b in zip(ps, ps[1:] + ps[:1]))
print(area(h), f'{perimeter(h):.6f}', area([Vec(0, 0), Vec(4, 0), Vec(4, 3)]))
def inside(p, ps):
    result = False
    for a, b in zip(ps, ps[1:] + ps[:1]):
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x: result = not result
    return result
print([inside(Vec(*q), h) for q in ((5, 5), (-1, 5), (0.5, 0.5), (9, 9))])
def crossing(a, b, c, d):
    r, s = b - a, d - c
    if (k := r ^ s) == 0: return 'parallel'
    t, u = ((c - a) ^ s) / k, ((c - a) ^ r) / k
    return a + r * t if 0 <= t <= 1 and 0 <= u <= 1 else None
print(crossing(Vec(0, 0), Vec(4, 4), Vec(0, 4), Vec(4, 0)), crossing(Vec(0, 0), Vec(1, 1), Vec(0, 1), Vec(1, 2)), crossing(Vec(0, 0), Vec(1, 1), Vec(5, 0), Vec(6, -9)))
def closest(ps): return min(((abs(a - b), a, b) for i, a in enumerate(ps) for b in ps[i + 1:]), key=lambda t: (t[0], t[1:]))
print(closest([Vec(0, 0), Vec(5, 5), Vec(1, 0), Vec(9, 9)]), len({Vec(1, 2), Vec(1.0, 2.0)}), tuple(Vec(3, 4)), abs(Vec(3, 4)))
def koch(a, b, depth):
    if depth == 0:
        yield a
        return
    d = (b - a) * (1 / 3)
    p, q = a + d, a + d * 2
    peak = p + Vec(d.x / 2 - d.y * 3 ** .5 / 2, d.x * 3 ** .5 / 2 + d.y / 2)
    for s, t in ((a, p), (p, peak), (peak, q), (q, b)): yield from koch(s, t, depth - 1)
curve = list(koch(Vec(0, 0), Vec(27, 0), 3)) + [Vec(27, 0)]
print(len(curve), f'{sum(abs(q - p) for p, q in zip(curve, curve[1:])):.4f}', max(curve, key=lambda v: v.y))
