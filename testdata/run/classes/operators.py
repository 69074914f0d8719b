"""Special methods: which are called, in what order, and what is wrong with their results."""


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, OverflowError, AttributeError, ZeroDivisionError) as error:
        print(type(error).__name__ + ":", error)


class Loud:
    def __init__(self, name, answer=NotImplemented):
        self.name = name
        self.answer = answer

    def _say(self, method, other):
        print(f"{self.name}.{method}({getattr(other, 'name', other)})", end=" ")
        return self.answer

    def __lt__(self, other):
        return self._say("lt", other)

    def __le__(self, other):
        return self._say("le", other)

    def __gt__(self, other):
        return self._say("gt", other)

    def __ge__(self, other):
        return self._say("ge", other)

    def __eq__(self, other):
        return self._say("eq", other)

    def __ne__(self, other):
        return self._say("ne", other)


class Louder(Loud):
    pass


a, b, c = Loud("a"), Loud("b"), Louder("c")
for left, right in ((a, b), (a, c), (c, a), (a, 1), (1, a)):
    attempt(lambda: left < right)
    attempt(lambda: left <= right)
    attempt(lambda: left > right)
    attempt(lambda: left >= right)
    attempt(lambda: left == right)
    attempt(lambda: left != right)
attempt(lambda: a == a)
attempt(lambda: Loud("d", "yes") < 3)
attempt(lambda: 3 < Loud("e", []))
if Loud("f", 1) == 2:
    print("true")
if not Loud("g", "") != 2:
    print("not true")
print(a in [b, a], [a].count(a), [1, a].index(a))


class OnlyEq:
    def __eq__(self, other):
        return True


print(OnlyEq() == 1, OnlyEq() != 1, 1 == OnlyEq(), 1 != OnlyEq())
attempt(lambda: OnlyEq() < 1)
attempt(lambda: hash(OnlyEq()))
attempt(lambda: {OnlyEq(): 1})
attempt(lambda: object() < object())
attempt(lambda: object() >= 3)
attempt(lambda: None < None)
attempt(lambda: [] < ())
attempt(lambda: {} <= {})
attempt(lambda: 1 < "a")
attempt(lambda: "a" > None)
nan = float("nan")
print(nan == nan, nan != nan, nan < nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,))
if nan == nan:
    print("wrong")
if nan != nan:
    print("right")
print(1 == 1.0, 1 == True, 0.0 == -0.0, 2**70 == 2.0**70, 10**400 > 1.5, 1 < True, (1).__eq__("a"))
print((1).__lt__(2.0), (1.5).__lt__(2), "a".__lt__(1), object().__eq__(1), object.__ne__(1, 1))


class Bad:
    def __init__(self, **methods):
        for name, value in methods.items():
            setattr(type(self), name, value)


def make(**methods):
    return type("Bad", (), {name: (lambda value: lambda self, *a: value)(value) for name, value in methods.items()})()


attempt(lambda: bool(make(__bool__=1)))
attempt(lambda: bool(make(__bool__=True)))
attempt(lambda: bool(make(__len__=-1)))
attempt(lambda: bool(make(__len__=0)))
attempt(lambda: bool(make(__len__="x")))
attempt(lambda: len(make(__len__=-1)))
attempt(lambda: len(make(__len__=2**70)))
attempt(lambda: len(make(__len__="x")))
attempt(lambda: len(make(__len__=True)))
attempt(lambda: len(3))
attempt(lambda: str(make(__str__=1)))
attempt(lambda: repr(make(__repr__=1)))
attempt(lambda: str(make(__repr__="repr")))
attempt(lambda: format(make(__format__=1)))
attempt(lambda: format(make(), "x"))
attempt(lambda: format(make(__str__="s")))
attempt(lambda: hash(make(__hash__="x")))
attempt(lambda: hash(make(__hash__=-1)))
attempt(lambda: hash(make(__hash__=2**61)))
attempt(lambda: hash(make(__hash__=True)))
attempt(lambda: make(__call__=5)())
attempt(lambda: make()())
attempt(lambda: make(__getitem__=7)[0])
attempt(lambda: make()[0])
attempt(lambda: make(__contains__="x") and 1 in make(__contains__="x"))
attempt(lambda: 1 in make())
attempt(lambda: iter(make(__iter__=3)))
attempt(lambda: iter(make()))
attempt(lambda: next(make()))
attempt(lambda: -make())
attempt(lambda: make() + 1)
attempt(lambda: 1 + make(__radd__="r"))
attempt(lambda: make(__add__=NotImplemented) + make(__radd__="r"))
attempt(lambda: int(make(__int__="x")))
attempt(lambda: int(make(__index__=3)))
attempt(lambda: [1, 2, 3][make(__index__=1)])
attempt(lambda: dir(make(__dir__=["b", "a"])))
attempt(lambda: dir(make(__dir__=3)))


class NoneMethods:
    __hash__ = None
    __bool__ = None
    __len__ = None
    __str__ = None
    __eq__ = None
    __iter__ = None
    __contains__ = None


n = NoneMethods()
attempt(lambda: hash(n))
attempt(lambda: bool(n))
attempt(lambda: len(n))
attempt(lambda: n == 1)
attempt(lambda: iter(n))
attempt(lambda: 1 in n)


class Instance:
    pass


i = Instance()
i.__len__ = lambda: 5
i.__call__ = lambda: 5
attempt(lambda: len(i))
attempt(lambda: i())


class Celsius(float):
    def __repr__(self):
        return f"Celsius({float.__repr__(self)})"

    def __add__(self, other):
        return Celsius(float(self) + other)


t = Celsius(3.5)
print(t, t + 1, 1 + t, t == 3.5, hash(t) == hash(3.5), isinstance(t, float), type(t).__mro__)


class MyList(list):
    def __getitem__(self, index):
        return ("item", super().__getitem__(index))


m = MyList([1, 2])
m.append(3)
m.extra = "attribute"
print(m, m[0], len(m), list(m), m == [1, 2, 3], m.extra, sorted(m, reverse=True), m + [4])


class MyDict(dict):
    def __missing__(self, key):
        return f"no {key}"


d = MyDict(a=1)
print(d["a"], d["b"], d.get("b"), d, len(d), "a" in d)


class MyStr(str):
    def shout(self):
        return self.upper() + "!"


s = MyStr("abc")
print(s, s.shout(), s + "d", s[1], s == "abc", {s: 1}["abc"], type(s + "d"))


class MyInt(int):
    def __new__(cls, value, note):
        self = super().__new__(cls, value)
        self.note = note
        return self


x = MyInt(5, "five")
print(x, x.note, x + 1, type(x + 1), x == 5, [0, 1, 2, 3, 4, 5][x], f"{x:03d}", -x, bool(x))


class MyTuple(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(MyTuple(1, 2), MyTuple(1, 2)[0], MyTuple() == (), len(MyTuple(1)))
print(int.__subclasses__()[-1].__name__, MyInt.__base__)
