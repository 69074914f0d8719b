# abs()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class A:
    def __abs__(self): return "absolute"
attempt(lambda: (abs(-5), abs(5.5), abs(-0.0), abs(3+4j), abs(True), abs(-2**70), abs(-2**63)))
attempt(lambda: (abs(float("-inf")), abs(A())))
attempt(lambda: abs("x"))
attempt(lambda: abs())
attempt(lambda: abs(1, 2))
attempt(lambda: abs(None))
attempt(lambda: abs(x=1))
