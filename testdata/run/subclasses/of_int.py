# Subclasses of int
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Int(int):
    def __new__(cls, v=0, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __repr__(self): return f"Int({int(self)}, {self.tag!r})"
    def __add__(self, o): return Int(int(self) + o, "sum")
    __radd__ = __add__
    def double(self): return Int(self * 2, self.tag)
a = Int(5, "five")
attempt(lambda: (a, a + 1, 1 + a, a * 2, type(a * 2), a.double(), -a, abs(a), a == 5, hash(a) == hash(5)))
attempt(lambda: ({5: "x"}[a], [10, 20, 30, 40, 50, 60][a], int(a), type(int(a)), float(a), str(a)))
attempt(lambda: (f"{a:03d}", f"{a}", "%d" % a, "%s" % a, bool(Int()), isinstance(a, int), a.bit_length()))
attempt(lambda: (a.real, type(a.real), range(a), hex(a), a < 6, max(a, 3), sum([a, a]), round(a)))
attempt(lambda: (divmod(a, 2), a ** 2, 2 ** a, a / 2, a // 2, a % 3, a << 1, ~a, a & 4, a.numerator))
attempt(lambda: (Int.from_bytes(b"\1"), vars(a), sorted([a, 1]), a is a))
attempt(lambda: (Int("7"), Int("ff" and 255), Int(tag="t"), Int(True), Int(2 ** 70)))
attempt(lambda: (Int(2 ** 70) == 2 ** 70, Int(2 ** 70) + 1, type(Int(3) - 1), Int(3).__add__(1)))
attempt(lambda: (int.__add__(a, 1), super(Int, a).__add__(1)))
attempt(lambda: Int("x"))
attempt(lambda: Int(1, 2, 3))
attempt(lambda: a.missing)
attempt(lambda: a + "x")
attempt(lambda: len(a))
class Flag(int):
    def __bool__(self): return False
    def __eq__(self, o): return True
    def __hash__(self): return 1
    def __index__(self): return 99
    def __str__(self): return "flag!"
attempt(lambda: (bool(Flag(5)), Flag(5) == 7, 7 == Flag(5), Flag(5) != 7, [1, 2, 3, 4, 5, 6][Flag(5)]))
attempt(lambda: (str(Flag(1)), f"{Flag(1)}", "%s %d" % (Flag(1), Flag(1)), hex(Flag(5)), Flag(5) in [1]))
attempt(lambda: (not Flag(1), Flag(3) + Flag(4)))
