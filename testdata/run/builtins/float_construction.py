# float() of strings, and the shortest repr
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (float(), float("1.5"), float("-1e5"), float("  1.5\n"), float("1_000.5"), float(".5")))
attempt(lambda: (float("5."), float("1e-400"), float("1e400"), float("infinity"), float("-Inf")))
attempt(lambda: (float("NAN"), float("+1"), float("١.٥"), float(b"2.5")))
attempt(lambda: float(""))
attempt(lambda: float(" "))
attempt(lambda: float("1e"))
attempt(lambda: float("1__0"))
attempt(lambda: float("1_.5"))
attempt(lambda: float("0x10"))
attempt(lambda: float("one"))
attempt(lambda: float("1 2"))
attempt(lambda: float("é"))
attempt(lambda: float(None))
attempt(lambda: float([]))
attempt(lambda: float(1j))
attempt(lambda: float(10**400))
attempt(lambda: float("1.5", 2))
attempt(lambda: float(x=1))
attempt(lambda: (float(True), float(10**22), float(2**53 + 1), float(9007199254740993)))
attempt(lambda: (float("9007199254740993"), float(-0.0)))
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
class Bad:
    def __float__(self): return 1
attempt(lambda: (float(F()), float(I())))
attempt(lambda: float(Bad()))
attempt(lambda: (0.1, 1/3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.00012345, 1.0, 100.0, 1e22, 1e21))
attempt(lambda: (5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1 + 0.2, 1e100, -1.5e-10))
attempt(lambda: (9007199254740992.0, 4.35, 2.5e-323))
attempt(lambda: (str(1e16), repr(1.0), f"{1e16}", f"{0.1:.20f}", f"{1/3:.3}", "%r" % 1e-7))
attempt(lambda: (str(float("inf")), str(-float("nan"))))
class Float(float):
    def __repr__(self): return "F" + super().__repr__()
attempt(lambda: (Float(1.5), str(Float(2)), [Float(0.1)], Float(1) + 1, type(Float(1) * 2)))
attempt(lambda: (f"{Float(1.25):.1f}", f"{Float(3)}"))
