"""Chained comparisons: each operand once, short circuits, rich results, in, is, and not."""


class Value:
    def __init__(self, name, answers=()):
        self.name = name
        self.answers = dict(answers)

    def __lt__(self, other):
        print(f"{self.name} < {other.name}")
        return self.answers.get("<", True)

    def __eq__(self, other):
        print(f"{self.name} == {other.name}")
        return self.answers.get("==", True)

    def __contains__(self, item):
        print(f"{item.name} in {self.name}")
        return self.answers.get("in", True)

    def __ge__(self, other):
        print(f"{self.name} >= {other.name}")
        return NotImplemented

    def __le__(self, other):
        print(f"{self.name} <= {other.name}")
        return self.answers.get("<=", NotImplemented)


def v(name, **answers):
    print("eval", name)
    return Value(name, {{"lt": "<", "eq": "==", "in_": "in", "le": "<="}[k]: a for k, a in answers.items()})


print(v("a") < v("b") == v("c") in v("d"))
print(v("a", lt=0) < v("b") == v("c"))
print(v("a", lt=[]) < v("b"), v("a", lt="yes") < v("b") < v("c", lt="never"))
print(not v("a") in v("b", in_=""), v("a") not in v("b", in_=[1]))
print(v("a") is not v("b") == v("c", eq=1))
print(v("a") >= v("b", le="reflected"))
try:
    v("a") >= v("b")
except TypeError as error:
    print(error)
if v("a") < v("b") < v("c"):
    print("if")
while v("a") < v("b", lt=False) < v("c"):
    print("never")
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 != 0, 1 == 1.0 == True, 1 in [1] == True)
print((1 < 2) < 3, 1 < (2 < 3), not 1 < 2 < 0, -1 < 0 < 1 or 1 / 0)
x = 5
print(0 < x < 10 if x else "none", [0 < y < 2 for y in range(4)], (lambda z: 1 <= z <= x)(5))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan < 1 < 2, not nan < 1, nan is nan is not None)
print("a" < "b" > "a" in "abc" not in ["x"] is not None)


def generator():
    answer = 1 < (yield "first") < (yield "second")
    yield answer


for sent in ((2, 3), (0,), (2, 2)):
    g = generator()
    got = [next(g)]
    for s in sent:
        got.append(g.send(s))
    print(got)


class Count:
    def __init__(self):
        self.n = 0

    def next(self):
        self.n += 1
        return self.n


c = Count()
print(c.next() < c.next() < c.next() < c.next(), c.n)
print(c.next() > c.next() > c.next(), c.n)
for left, right in ((1, "a"), (None, 1), ([], ()), (1j, 2), ({}, {}), (object, 1)):
    try:
        left < right
    except TypeError as error:
        print(error)
