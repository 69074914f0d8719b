# In place operators on numbers of each type: results, types, aliases, and errors that leave the value
import operator

pairs = (7, 2), (-7, 2), (7, 2.5), (True, 3), (2**70, 3), (7.5, -2), (3 + 1j, 2), (0, 5)
for left, right in pairs:
    for name in "iadd isub imul itruediv ifloordiv imod ipow iand ior ixor ilshift irshift".split():
        try:
            result = getattr(operator, name)(left, right)
            print(name, repr(result), type(result).__name__, end="; ")
        except TypeError as e:
            print(e, end="; ")
    print()
x = y = 5
x += 1
x -= 0.5
x **= 2
print(x, y)
y <<= 70
y >>= 68
y |= 1
y ^= 3
y &= ~2
print(y)
for statement in ("y //= 0", "y %= 0", "y /= 0", "y <<= -1", "y += 'a'", "y -= None", "y @= 2", "y **= 'x'", "y |= 1.5", "z += 1"):
    try:
        exec(statement)
    except Exception as e:
        print(statement, y, f"{type(e).__name__}: {e}")


class Counter(int):
    def __iadd__(self, other):
        return Counter(int(self) + other * 10)

    def __isub__(self, other):
        return NotImplemented


c = d = Counter(1)
c += 2
print(c, type(c).__name__, d)
c -= 1
print(c, type(c).__name__)
c *= 2
print(c, type(c).__name__)
