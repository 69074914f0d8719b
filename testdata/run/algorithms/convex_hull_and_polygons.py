"""Plane geometry over exact integers: hull, area, inside or not, closest pair, crossing segments."""

from itertools import combinations
from math import hypot


class Point(complex):
    def cross(self, a, b):
        u, v = a - self, b - self
        return u.real * v.imag - u.imag * v.real

    def __lt__(self, other):
        return (self.real, self.imag) < (other.real, other.imag)

    def __repr__(self):
        return f"({self.real:g},{self.imag:g})"


def points(text):
    return [Point(*map(int, pair.split(","))) for pair in text.split()]


def hull(cloud):
    def half(ordered):
        chain = []
        for point in ordered:
            while len(chain) > 1 and chain[-2].cross(chain[-1], point) <= 0:
                chain.pop()
            chain.append(point)
        return chain[:-1]

    ordered = sorted(set(cloud))
    return half(ordered) + half(reversed(ordered)) if len(ordered) > 1 else ordered


def edges(polygon):
    return zip(polygon, polygon[1:] + polygon[:1])


def area(polygon):
    return sum(Point(0).cross(a, b) for a, b in edges(polygon)) / 2


def inside(point, polygon):
    crossings = 0
    for a, b in edges(polygon):
        if not (turn := point.cross(a, b)) and min(a, b) < point < max(a, b):
            return "edge"
        if (a.imag > point.imag) != (b.imag > point.imag):
            crossings += (turn > 0) == (b.imag > a.imag)
    return "in" if crossings % 2 else "out"


def meet(a, b, c, d):
    sign = lambda n: (n > 0) - (n < 0)
    return sign(a.cross(b, c)) != sign(a.cross(b, d)) and sign(c.cross(d, a)) != sign(c.cross(d, b))


def closest(cloud):
    ordered, best, window = sorted(cloud), (float("inf"),), []
    for point in ordered:
        window = [other for other in window if point.real - other.real < best[0]]
        best = min([best, *((abs(point - other), other, point) for other in window)], key=lambda b: b[0])
        window.append(point)
    return best


cloud = [Point(n * 37 % 23, n * n * 11 % 19) for n in range(30)]
outline = hull(cloud)
print(outline, area(outline), hull(points("1,1 1,1")), hull(points("0,0 2,2 1,1")))
print(all(inside(point, outline) != "out" or point in outline for point in cloud))
arrow = points("0,0 4,0 4,4 2,1 0,4")
print(area(arrow), area(arrow[::-1]), [inside(p, arrow) for p in points("2,0 2,2 1,1 5,1 4,2 2,1")])
distance, a, b = closest(cloud)
print(f"{distance:.4f}", distance == min(abs(p - q) for p, q in combinations(cloud, 2)), a, b)
print([meet(*points(text)) for text in ("0,0 4,4 0,4 4,0", "0,0 1,1 3,0 0,3", "0,0 1,1 2,2 3,4")])
print(sum(hypot((b - a).real, (b - a).imag) for a, b in edges(points("0,0 3,0 3,4"))))
print(type(cloud[0] - cloud[1]).__name__, Point(1, 2) == 1 + 2j, max(cloud, key=abs), {Point(2): "two"}[2])
try:
    1j < Point(1)
    print(1j > Point(1))
    print(1j < 2j)
except TypeError as error:
    print(error)
