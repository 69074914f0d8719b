"""Augmented assignment to every kind of target, with each step of its evaluation logged."""


class Log:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, name):
        print(f"get {self.name}.{name}")
        return Number(name)

    def __setattr__(self, name, value):
        print(f"set {self.name}.{name} = {value}")

    def __getitem__(self, key):
        print(f"get {self.name}[{key}]")
        return Number(f"item {key}")

    def __setitem__(self, key, value):
        print(f"set {self.name}[{key}] = {value}")


class Number:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text

    def __iadd__(self, other):
        return Number(f"({self.text} += {other})")

    def __mul__(self, other):
        return Number(f"({self.text} * {other})")

    def __rmatmul__(self, other):
        return Number(f"({other} r@ {self.text})")


def trace(value):
    print("eval", value)
    return value


log = Log("log")
log.a += trace(1)
log.a *= trace(2)
log[trace("k")] += trace(3)
log[trace(1):trace(2):trace(3)] *= trace(4)
log[trace(1), trace(2)] += trace(5)
trace(log.inner).value = 5
Log("made").x += 6
{"d": log}["d"].y *= 7
[log][trace(0)].z += log.w
x = 3
x @= Number("n")
print(x)
(y) = 4
(y) **= 2
print(y)
(log.p) += 1
(log[0]) += 1

values = [1, 2, 3]
values += "ab"
values *= 2
print(values)
values[1:3] += (9, 9)
print(values)
index = 0
values[index] += (index := 1) * 10
print(values[0], index)
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error, pair)
text = frozenset("a")
same = text
text |= {"b"}
print(len(text), len(same))
shared = other = [1]
shared += [2]
print(other)
shared = shared + [3]
print(other)


def local():
    try:
        unknown += 1
    except UnboundLocalError as error:
        print(error)
    try:
        missing.attribute += trace("never")
    except NameError as error:
        print(error)
    try:
        log["k"] -= trace("right side")
    except TypeError as error:
        print(error)


local()


class Body:
    total = 1
    total += 1
    items = []
    items += [total]


print(Body.total, Body.items)
