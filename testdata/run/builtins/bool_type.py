# bool
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (True + True, True * 3, True / 2, -True, True & 1, True | False, True ^ True))
attempt(lambda: (True == 1, True is (1 == 1), False < True, True < 2))
attempt(lambda: (bool(), bool(0), bool(""), bool("0"), bool([]), bool([0]), bool(None), bool(0.0)))
attempt(lambda: (bool(object), bool(range(0)), bool(b""), bool(0j), bool({}), bool({1}), bool(...)))
attempt(lambda: (str(True), repr(False), int(True), float(True), f"{True}", f"{True:d}", f"{True:5}|"))
attempt(lambda: (f"{True!s:>6}", "%d %s" % (True, False), hex(True), bin(False)))
attempt(lambda: (isinstance(True, int), bool.__mro__, bool.__bases__, type(True), type(True + 1)))
attempt(lambda: (type(True & False), type(True & 1), issubclass(bool, int)))
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: type("B", (bool,), {}))
attempt(lambda: ([1, 2][True], "ab"[False], {True: "a"}[1], {1: "a", True: "b", 1.0: "c"}))
attempt(lambda: ([True, 1, 1.0].count(1), sorted([True, False, 0, 2]), sum([True, False, True])))
attempt(lambda: (max(True, 0), True in [1]))
attempt(lambda: (True.numerator, True.bit_length(), True.real, True.conjugate(), True.__add__(1)))
attempt(lambda: ((True).__and__(False), True.__repr__(), bool.__call__(5) if False else 0))
attempt(lambda: (True.to_bytes(1, "big"), bool.from_bytes(b"\0", "big"), bool.from_bytes(b"\5", "big")))
attempt(lambda: (not 1, not [], not "a", not not 5, 1 and 2, 0 or "x", None and 1, [] or 0 or {}))
attempt(lambda: (1 < 2 and 3, (lambda: 1) and 2))
class B:
    def __bool__(self): return 1
class L:
    def __len__(self): return -1
class N:
    __bool__ = None
attempt(lambda: bool(B()))
attempt(lambda: not L())
attempt(lambda: bool(N()))
attempt(lambda: 1 if L else 2)
