class Vector:
    def __init__(self, *items):
        self.items = list(items)

    def __repr__(self):
        return f"Vector{tuple(self.items)}"

    def __str__(self):
        return "<" + ",".join(map(str, self.items)) + ">"

    def __format__(self, spec):
        return f"fmt({spec})"

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Vector(*self.items[key])
        return self.items[key]

    def __setitem__(self, key, value):
        self.items[key] = value

    def __delitem__(self, key):
        del self.items[key]

    def __contains__(self, item):
        print("contains", item)
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __reversed__(self):
        return reversed(self.items)

    def __add__(self, other):
        if isinstance(other, Vector):
            return Vector(*[a + b for a, b in zip(self, other)])
        return NotImplemented

    def __radd__(self, other):
        return ("radd", other)

    def __mul__(self, k):
        return Vector(*[a * k for a in self])

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return sum(abs(x) for x in self.items)

    def __bool__(self):
        return any(self.items)

    def __call__(self, *args, **kwargs):
        return "called", args, kwargs

    def __lt__(self, other):
        return self.items < other.items

    def __eq__(self, other):
        return isinstance(other, Vector) and self.items == other.items

    __hash__ = None

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other))

    def __divmod__(self, other):
        return "divmod"

    def __int__(self):
        return 42

    def __float__(self):
        return 4.5

    def __index__(self):
        return 2

    def __round__(self, n=None):
        return "round", n


v = Vector(1, 2, 3)
print(v, repr(v), f"{v}", f"{v:x}", f"{v!r}", f"{v!s}", "%s %r" % (v, v), "{} {!r}".format(v, v))
print(len(v), v[0], v[1:], 2 in v, 5 not in v, list(v), list(reversed(v)))
v[0] = 10
del v[1]
print(v, v + v, v + Vector(1), 5 + v, v * 2, 2 * v, -v, +v, ~v, abs(Vector(-1, 2)))
print(bool(Vector(0)), bool(v), v(1, a=2), v < Vector(20), v > Vector(20), v == Vector(10, 3), v != Vector())
print(v @ v, divmod(v, 1), int(v), float(v), [0, 1, 2, 3][v], round(v), round(v, 2), hex(v))
print(sorted([Vector(3), Vector(1), Vector(2)]), max(Vector(3), Vector(4)))
for bad in (lambda: v + 1, lambda: hash(v), lambda: v - 1, lambda: v <= v):
    try:
        bad()
    except TypeError as e:
        print(e)


class Reflected:
    def __rsub__(self, other):
        return f"{other} rsub"

    def __rpow__(self, other):
        return f"{other} rpow"

    def __gt__(self, other):
        return f"gt {other}"

    def __ge__(self, other):
        return NotImplemented


r = Reflected()
print(1 - r, 2 ** r, 1 < r)
try:
    1 <= r
except TypeError as e:
    print(e)


class Base:
    def __add__(self, other):
        return "base add"

    def __radd__(self, other):
        return "base radd"


class Derived(Base):
    def __radd__(self, other):
        return "derived radd"


print(Base() + Derived(), Derived() + Base(), Base() + Base())


class InPlace:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __add__(self, other):
        return "add"

    def __sub__(self, other):
        return "sub"

    def __imul__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return "mul"


x = InPlace()
x += 1
print(x.log)
y = x
y -= 1
print(y)
y = x
y *= 1
print(y)


class Meta:
    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Sub(Meta, flag=True):
    pass


print(Sub[int], Meta[1, 2])


class Descriptor:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, objtype=None):
        return "descriptor", obj is None, objtype.__name__

    def __set__(self, obj, value):
        print("set", self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


class Owner:
    d = Descriptor()


o = Owner()
print(o.d, Owner.d)
o.d = 5
del o.d


class Metaclass(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        print("meta new", name, bases, sorted(k for k in namespace if not k.startswith("__")), kwargs)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("meta call", args)
        return super().__call__(*args)

    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, bases, kwargs)
        return {"prepared": 1}

    def __instancecheck__(cls, instance):
        return instance == "special"

    def __len__(cls):
        return 7


class WithMeta(metaclass=Metaclass, option=1):
    a = 1

    def __init__(self, x=0):
        self.x = x


w = WithMeta(5)
print(w.x, WithMeta.prepared, isinstance("special", WithMeta), isinstance(5, WithMeta), len(WithMeta), type(WithMeta))


class Child(WithMeta):
    pass


print(type(Child).__name__)


class Missing(dict):
    def __missing__(self, key):
        return f"missing {key}"


m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), len(m), dict(m))


class Int(int):
    def __add__(self, other):
        return Int(int(self) + other)

    def __repr__(self):
        return f"Int({int(self)})"


i = Int(5)
print(i + 1, i - 1, i * 2, i == 5, hash(i) == hash(5), isinstance(i, int), [10, 20][Int(1)], str(i), f"{i:03}")


class Str(str):
    def shout(self):
        return self.upper() + "!"


s = Str("abc")
print(s.shout(), s + "d", type(s + "d").__name__, s == "abc", len(s), s[1], {"abc": 1}[s], f"{s:>5}")


class List(list):
    def first(self):
        return self[0]


lst = List([3, 1, 2])
lst.sort()
print(lst.first(), lst, lst + [4], type(lst[:]).__name__, isinstance(lst, list))
