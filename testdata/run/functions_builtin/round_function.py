# round()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class R:
    def __round__(self, n=None): return ("rounded", n)
attempt(lambda: (round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(2.5, 0), round(1234, -2)))
attempt(lambda: (round(1250, -2), round(1350, -2), round(-1250, -2), round(5, 3), round(True), round(R())))
attempt(lambda: (round(R(), 2), round(1.5, None), round(number=2.7), round(2.675, ndigits=2)))
attempt(lambda: (round(1e300, 2), round(0.5), round(1.5), round(1e16 + 1), round(-0.4), round(-0.4, 0)))
attempt(lambda: (round(123.456, -1), round(5.015, 2), round(10**20 + 5, -1)))
attempt(lambda: round("a"))
attempt(lambda: round(1.5, "a"))
attempt(lambda: round(1.5, 1.5))
attempt(lambda: round(None))
attempt(lambda: round())
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: round(1j))
attempt(lambda: round(1, 2, 3))
attempt(lambda: round(1.7976931348623157e308, -308))
attempt(lambda: (round(float("nan"), 1), round(float("inf"), -5), round(2**100, -29), round(-2**100, -1)))
attempt(lambda: (type(round(1.0)), type(round(1.0, 0)), type(round(True, 1))))
