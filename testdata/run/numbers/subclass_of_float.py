# A subclass of float that keeps its unit through arithmetic, and how builtins see it
import math


class Metres(float):
    def __new__(cls, value, unit="m"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __add__(self, other):
        return Metres(float(self) + float(other), self.unit)

    __radd__ = __add__

    def __mul__(self, other):
        if isinstance(other, Metres):
            return Metres(float(self) * float(other), self.unit + "*" + other.unit)
        return Metres(float(self) * other, self.unit)

    def __repr__(self):
        return f"Metres({float(self)}, {self.unit!r})"

    def __format__(self, spec):
        return float.__format__(self, spec) + self.unit

    def __eq__(self, other):
        return float(self) == other and getattr(other, "unit", self.unit) == self.unit

    def __hash__(self):
        return hash((float(self), self.unit))

    def __bool__(self):
        return self > 1


a, b = Metres(2.5), Metres("1e1", unit="cm")
print(a, repr(b), str(a), f"{a:.3f}", "%.2f %s %r" % (a, a, a), format(b), f"{a!r:>20}")
print(a + b, 1 + a, a + 1, sum([a, a]), sum([a], 0.5), a * b, a * 2, 2 * a, a - b, -a, abs(a), a / 2, a // 1)
print(type(a - b), type(-a), type(abs(a)), type(a.real), type(a.conjugate()), type(round(a, 1)), round(a))
print(a == 2.5, a == Metres(2.5, "ft"), a != 2.5, a < b, a in [2.5], {a: 1}.get(2.5), {a: 1}.get(Metres(2.5)))
print(bool(a), bool(Metres(0.5)), not Metres(1), [x for x in (Metres(1), Metres(3)) if x], any([Metres(0.5)]))
print(max(a, b), min(a, b), sorted([b, a]), math.sqrt(Metres(16)), math.floor(a), int(a), float(a), type(float(a)))
print(a.is_integer(), a.as_integer_ratio(), a.hex(), a.__dict__, isinstance(a, float), float.__repr__(a))
print(Metres.fromhex("0x1.8p1"), type(Metres.fromhex("0x1p0")), float.__add__(a, b), complex(a), hash(a) == hash(a))
a.unit = "km"
print(a, vars(a))
try:
    Metres("far")
except ValueError as e:
    print(e)
