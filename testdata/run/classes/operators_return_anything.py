"""Operators that return odd values, NotImplemented in all places, and the order of reflected calls."""


def make(name, base=object, **answers):
    def method(operation):
        def call(self, *others):
            print(f"{name}.{operation}", end=" ")
            answer = answers[operation]
            if isinstance(answer, type) and issubclass(answer, Exception):
                raise answer(operation)
            return answer

        return call

    return type(name, (base,), {f"__{o}__": method(o) for o in answers})


def attempt(function):
    try:
        print("->", function())
    except Exception as error:
        print("->", type(error).__name__, error)


N = NotImplemented
A = make("A", add=N, radd="A radd", eq=N, lt=N, gt="A gt", iadd=N, mul=None, call="called")
B = make("B", A, add="B add", radd="B radd", lt="B lt", gt="B gt", eq="B eq")
C = make("C", radd=N, sub=N, rsub=ValueError, eq=N, le=N, ge=N, iadd="C iadd", contains="", bool=True)
a, b, c = A(), B(), C()
for case in (lambda: a + a, lambda: a + b, lambda: b + a, lambda: a + c, lambda: c + a, lambda: c + c, lambda: 1 + a,
             lambda: 1 + c, lambda: a * 3, lambda: c - c, lambda: 1 - c, lambda: a - 1, lambda: a == a, lambda: a == b,
             lambda: b == a, lambda: a != b, lambda: c == c, lambda: c == 1, lambda: a < b, lambda: b < a,
             lambda: a < a, lambda: c <= c, lambda: c >= a, lambda: 1 in c, lambda: not c, lambda: a()):
    attempt(case)
x = a
x += b
print(x)
x = c
x += 1
print(x)
try:
    x = a
    x += c
except TypeError as error:
    print(error)
W = make("W", bool=1, len=-1, index="text", str=5, repr=None, hash="h", contains=[], iter=5, int=2.5, float="f",
         complex=1, bytes="b", format=7, dir=3, length_hint="x", round=N, neg=N, abs="abs", getitem="item", call=0,
         enter=1, reversed="r", divmod="dm", pow="pow", trunc="t", floor="fl", ceil="ce")
w = W()
for case in (lambda: bool(w), lambda: len(w), lambda: [1][w], lambda: str(w), lambda: repr(w), lambda: hash(w),
             lambda: 1 in w, lambda: iter(w), lambda: int(w), lambda: float(w), lambda: complex(w), lambda: bytes(w),
             lambda: format(w), lambda: dir(w), lambda: round(w), lambda: -w, lambda: abs(w), lambda: w[1:2],
             lambda: w(), lambda: reversed(w), lambda: divmod(w, 1), lambda: w ** 2, lambda: pow(w, 2, 3),
             lambda: range(w), lambda: f"{w}", lambda: {w: 1}, lambda: [*w], lambda: "%d" % w, lambda: "%s" % w):
    attempt(case)


class Indexes:
    def __index__(self):
        return 2


i = Indexes()
print([1, 2, 3][i], "abc"[:i], "ab" * i, range(i), int(i), float(i), hex(i), "%d" % i, chr(i) == "\x02", [0] * i, complex(i))


class Text(str):
    def __str__(self):
        return self

    def __radd__(self, other):
        return f"radd {other}"

    def __rmod__(self, other):
        return "rmod"


t = Text("t")
print("a" + t, "a%s" % t, type(str(t)).__name__, [] + t if False else (lambda: 1 + t)())
