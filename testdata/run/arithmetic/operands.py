"""Expressions that look like arithmetic on ints, with operands of every kind."""


class Number(int):
    def __add__(self, other):
        return "sum", int(self), other

    def __mul__(self, other):
        return Number(int(self) * other)

    def __rsub__(self, other):
        return "reflected", other, int(self)


class Matrix:
    def __matmul__(self, other):
        return "matmul"

    def __iadd__(self, other):
        print("iadd", other)
        return self

    def __floordiv__(self, other):
        return self

    def __mod__(self, other):
        return 7


def total(values):
    result = 0
    for value in values:
        result += value * 2 + 1
    return result


def mix(a, b):
    return (a * 3 + b) - (b - a) * 2, a * 2 == b + 2, (a + b) * 1 < a * 2 + b


print(total([1, 2, 3]), total([1.5, 2]), total([True, False, 4]), total([1, 2j]))
for a, b in [(1, 2), (1.5, 2), (True, 0.25), (2, False), (-0.0, 0), (1e308, 10), (3, 2**64)]:
    print(mix(a, b))
print(Number(3) * 4 + 1, 5 - Number(3) * 2, Number(2) * 3 * 4)
for value in ["a", [1], (1, 2), b"x"]:
    print(value * 2 + value, (value * 2 == value + value) * 3)


def accumulate(start, values):
    n = 0
    n = n + 1
    if start is not None:
        n = start // n % 2
    for value in values:
        n += value
    return n


print(accumulate(None, [1, 2.5]), accumulate(5, [True, True]), accumulate(7.5, [1]))
print(accumulate(None, [0.1] * 3), accumulate(Matrix(), [1]))


def divide(a, b):
    result = 0
    for i in range(-3, 4):
        try:
            result += (a * i) // (b * i) + (a - i) % (i * 3)
        except ZeroDivisionError as error:
            print(error, end=" ")
            result -= 1
    return result


print(divide(7, 2), divide(-7, 2), divide(7, -2), divide(1.5, 2), divide(True, 3))


def shifts():
    for i in range(-1, 130, 13):
        try:
            y = 1 << i
            y = (y >> 3) | (i << 2) ^ 5
            yield y
        except ValueError as error:
            yield str(error)


print(list(shifts()))
while_true = 5
print([n for n in range(-4, 5) if not n % 3 and n & 1 == 0 or n > while_true - 2])
