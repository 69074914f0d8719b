# ** and pow()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ([2 ** n for n in (0, 1, 10, 62, 63, 64, 100)], [(-2) ** n for n in (0, 1, 2, 63, 64)]))
attempt(lambda: ([0 ** n for n in (0, 1, 5)], [10 ** -n for n in (0, 1, 5)]))
attempt(lambda: (2 ** 0.5, 2.0 ** 3, 4 ** -0.5, (-8) ** 2.0, 0.0 ** 0, 1e200 ** 1.5, 0 ** 0.0, (-1) ** 0.5))
attempt(lambda: ((-8) ** (1 / 3), 2 ** 3 ** 2, -2 ** 2, 2 ** -1, (2 ** 3) ** 2))
attempt(lambda: (True ** 5, 2 ** True, 1j ** 2, 2 ** 1j, (1 + 1j) ** 3, (1 + 1j) ** -2, 1j ** 1j, 0j ** 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -1)
attempt(lambda: 0j ** -1)
attempt(lambda: 10.0 ** 400)
attempt(lambda: "a" ** 2)
attempt(lambda: 2 ** "a")
attempt(lambda: 2 ** None)
attempt(lambda: (pow(2, 10), pow(2, 10, 1000), pow(2, -1, 5), pow(-3, 3, 10), pow(3, 3, -10), pow(7, 0, 1)))
attempt(lambda: (pow(10 ** 20, 10 ** 20, 97), pow(2.5, 2)))
attempt(lambda: pow(2, 2, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 2, 3))
class P:
    def __pow__(self, o, m=None): return "pow", o, m
    def __rpow__(self, o, m=None): return "rpow", o, m
    def __ipow__(self, o): return "ipow", o
attempt(lambda: (P() ** 2, 2 ** P(), pow(P(), 2, 3), pow(P(), 2)))
attempt(lambda: pow(2, P(), 3))
p = P()
p **= 5
attempt(lambda: p)
