def truth(*values):
    return [bool(v) for v in values]


print(truth(0, 1, -1, 0.0, 0.5, "", "x", [], [0], (), (0,), {}, {0: 0}, None, set(), range(0), range(1), 0j, b"", b"x"))


class Yes:
    def __bool__(self):
        return True


class Empty:
    def __len__(self):
        return 0


class Bad:
    def __bool__(self):
        return 1


class BadLength:
    def __len__(self):
        return -1


print(truth(Yes(), Empty(), object()))
for bad in (Bad, BadLength):
    try:
        if bad():
            pass
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
x = 5
if x < 3:
    print("small")
elif x < 6:
    print("medium")
elif x < 7:
    print("not reached")
else:
    print("large")
print("a" if x else "b", "a" if not x else "b", ("a" if x > 10 else "b" if x > 4 else "c"))
print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1 != 5, 1 == 1.0 == True, not 1 == 2)
print(1 in [1, 2], 3 not in [1, 2], "a" in "cat", "x" in {"x": 1}, None is None, [] is not [])
print(0 or [] or "last", 1 and "both", None or 0, "" and 1)
a = 1 if False else 2 if False else 3
print(a)
while x and x > 2 or x == -1:
    x -= 1
print(x)
if (y := x * 10) > 5 and (z := y + 1):
    print(y, z)
print(any(n > 3 for n in [1, 5]), all(n > 3 for n in [1, 5]), any([]), all([]))
assert x == 2
assert x == 2, "not evaluated"
try:
    assert x == 3, f"x is {x}"
except AssertionError as e:
    print("AssertionError:", e)
try:
    assert not x
except AssertionError as e:
    print(repr(e))
try:
    assert (), ("a", "tuple")
except AssertionError as e:
    print(repr(e))
