# int() of strings, floats, bytes, objects
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (int(), int("42"), int("-42"), int("+42"), int("  42\n"), int("1_000"), int("0"), int("00")))
attempt(lambda: (int("٣٤"), int(b"12"), int(bytearray(b"13"))))
attempt(lambda: (int("0x1f", 16), int("1f", 16), int("0b11", 2), int("0o17", 8), int("0x1f", 0)))
attempt(lambda: (int("0b11", 0), int("0o17", 0), int("10", 0), int("z", 36), int("-0xff", 16)))
attempt(lambda: (int("11", base=2), int("0_7", 8)))
attempt(lambda: int("010", 0))
attempt(lambda: int(""))
attempt(lambda: int("  "))
attempt(lambda: int("1__0"))
attempt(lambda: int("_1"))
attempt(lambda: int("1_"))
attempt(lambda: int("0x1f"))
attempt(lambda: int("1.5"))
attempt(lambda: int("12a"))
attempt(lambda: int("é"))
attempt(lambda: int("2", 2))
attempt(lambda: int("12", 37))
attempt(lambda: int("12", 1))
attempt(lambda: int("12", -1))
attempt(lambda: int(12, 10))
attempt(lambda: int(1.5, 10))
attempt(lambda: int(None))
attempt(lambda: int([]))
attempt(lambda: int(1j))
attempt(lambda: int(b"x"))
attempt(lambda: int("1" * 5000))
attempt(lambda: (int(3.99), int(-3.99), int(1e20), int(True), int(10**30), int(-0.0)))
attempt(lambda: int(float("nan")))
attempt(lambda: int(float("inf")))
class I:
    def __int__(self): return 7
class X:
    def __index__(self): return 8
class T:
    def __trunc__(self): return 9
class Bad:
    def __int__(self): return "s"
attempt(lambda: (int(I()), int(X()), int("11", X())))
attempt(lambda: int(T()))
attempt(lambda: int(Bad()))
attempt(lambda: int(object()))
attempt(lambda: int("5", x=1))
attempt(lambda: int(x="5"))
attempt(lambda: int("1", 2, 3))
class Int(int): pass
attempt(lambda: (type(Int(5)), Int("7"), Int(5) + 1, type(Int(5) + 1), isinstance(Int(1), int)))
attempt(lambda: (Int.from_bytes(b"\x05", "big"), type(Int.from_bytes(b"\x05", "big"))))
