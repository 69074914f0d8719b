# divmod() and pow()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class M:
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
attempt(lambda: (divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(-7.5, 2)))
attempt(lambda: (divmod(M(), 1), divmod(1, M()), divmod(True, 2), divmod(2**70, 7)))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: divmod("a", 1))
attempt(lambda: divmod(1))
attempt(lambda: (pow(2, 3), pow(2, -1), pow(2, 3, 5), pow(2.0, 3), pow(M(), 2), pow(M(), 2, 3), pow(2, M())))
attempt(lambda: (pow(base=2, exp=3), pow(2, exp=3, mod=5), pow(0, 0), pow(-2, 3, 5), pow(3, -1, 7)))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 3, 5))
attempt(lambda: pow("a", 2))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(2))
attempt(lambda: pow(1j, 2, 3))
attempt(lambda: pow(2, 3, None))
