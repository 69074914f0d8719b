# Ints and floats together: operators, in-place operators and comparisons, at the limits of exactness.
import operator

NUMBERS = [0, 1, -3, 7, 2**53, 2**53 + 1, -(2**63), 2**63 - 1, 2**64, 10**400,
           0.0, -0.0, 0.5, -2.5, 3.0, 1e308, 2.0**53, 2.0**63, float("inf"), float("-inf"), float("nan")]
BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, divmod,
          operator.iadd, operator.isub, operator.imul, operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow]
COMPARISONS = [operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge]


def outcome(operation, a, b):
    try:
        return repr(operation(a, b))
    except (ArithmeticError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


for a in NUMBERS:
    for b in NUMBERS:
        if isinstance(a, float) != isinstance(b, float) or isinstance(a, float):
            print(a if abs(a) < 2**70 else "huge", b if abs(b) < 2**70 else "huge", end=": ")
            print("".join(str(compare(a, b))[0] for compare in COMPARISONS), end=" ")
            print(*(outcome(operation, a, b) for operation in BINARY), sep=", ")


def accumulate(values):
    total = 0
    for value in values:
        total += value / 4
        total -= 1
        total *= 2
        total %= 1000
        if total > 500:
            total //= 3
        total **= 1
    return total


print(accumulate(range(100)), accumulate([0.5, 3, -7.25]))
x = 17
x /= 2; print(x)
x //= 2; print(x)
x **= 2; print(x)
x %= 5; print(x, -x, -(-0.0))
n = 1000
n >>= 2; n <<= 1; n &= 0xFE; n |= 1; n ^= 2; print(n)
for text in ("1.5 & 2", "2 | 1.5", "1.5 << 1"):
    try:
        eval(text)
    except TypeError as error:
        print(error)
y = 1.5
try:
    y &= 2
except TypeError as error:
    print(error)
try:
    y >>= 1
except TypeError as error:
    print(error)
