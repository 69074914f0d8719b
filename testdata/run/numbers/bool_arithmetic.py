# bool as an int: results' types, operators, text, keys
values = True, False
for a in values:
    for b in values:
        print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, a << b, a**b, a == b, a < b, type(a & b), type(a + b))
print(-True, +False, ~5, abs(True), type(+True), type(abs(False)), True & 1, type(True & 1), type(1 ^ True))
print(True / 2, True // 2, True % 2, divmod(7, True), pow(2, True), round(True), True.real, True.imag)
print({True: "a", 1: "b", 1.0: "c"}, {0, False, 0.0}, [10, 20][True], "ab"[False], "x" * True, [1] * False)
print(sum([True, True, False]), max(True, 0), min([True, False]), sorted([True, 0, False, 1]))
print(int(True), float(True), complex(True), str(True), repr(False), hash(True), bin(True), hex(False))
print(f"{True}", f"{True:d}", f"{True:5}|", f"{True:>6}|", f"{True!s:>6}|", "%d %s %r %5s" % (True, True, True, True))
print(True.bit_length(), True.to_bytes(2, "big"), True.as_integer_ratio(), True.numerator, bool.from_bytes(b"\0", "big"))
print(bool(), bool([]), bool("0"), bool(0.0), bool(None), bool(...), bool(NotImplemented is None))
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__base__, type(True)(3))
print(True is (1 == 1), True and 5, False or "x", not 0, (not True) + 1, True == 1.0, True != "True")
for function in (
    lambda: bool(1, 2),
    lambda: bool(x=1),
    lambda: type("Sub", (bool,), {}),
    lambda: True + "a",
    lambda: True < None,
    lambda: True / False,
    lambda: 1 << -True,
    lambda: f"{True:s}",
    lambda: f"{True:q}",
    lambda: len(True),
    lambda: True(),
    lambda: iter(True),
    lambda: bool.__new__(int),
    lambda: int.__new__(bool, 1),
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
