class Empty:
    pass


class Point:
    """A point."""
    dimensions = 2

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def moved(self, dx, dy):
        return type(self)(self.x + dx, self.y + dy)


p = Point(1, 2)
print(p, p.moved(1, 1), p == Point(1, 2), p != Point(1, 2), p == 5, p.dimensions, Point.dimensions)
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Empty.__doc__)
print(Point.__bases__, Point.__mro__, type(p) is Point, type(Point) is type)
p.extra = "own"
Point.dimensions = 3
print(p.__dict__, p.dimensions, vars(p) is p.__dict__ or vars(p) == p.__dict__)
p.dimensions = 4
print(Point.dimensions, p.dimensions)
del p.dimensions
print(p.dimensions)
print({Point(1, 2): "a"}[Point(1, 2)], Point(1, 2) in [Point(1, 2)])


class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} makes {self.sound()}"

    def sound(self):
        return "nothing"


class Dog(Animal):
    def __init__(self, name, breed):
        super().__init__(name)
        self.breed = breed

    def sound(self):
        return "woof not " + super().sound()


class Puppy(Dog):
    def sound(self):
        return super().sound().upper()


print(Animal("cat").speak(), "|", Dog("rex", "x").speak(), "|", Puppy("bit", "y").speak())
print(isinstance(Puppy("a", "b"), Animal), issubclass(Dog, (int, Animal)), isinstance(5, (str, int)))


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [k.__name__ for k in D.__mro__])
try:
    class Bad(A, D):
        pass
except TypeError as e:
    print(e)


class Counter:
    count = 0

    def __new__(cls, *args):
        cls.count += 1
        print("new", cls.__name__, args)
        return super().__new__(cls)

    def __init__(self, *args):
        print("init", args)


Counter(1, 2)
Counter()
print(Counter.count)


class Properties:
    def __init__(self):
        self._value = 0

    @property
    def value(self):
        """The value."""
        return self._value

    @value.setter
    def value(self, new):
        print("setting", new)
        self._value = new

    @value.deleter
    def value(self):
        print("deleting")
        self._value = None

    @property
    def read_only(self):
        return "fixed"


o = Properties()
o.value = 5
o.value += 1
print(o.value, Properties.value.__doc__)
del o.value
print(o.value, o.read_only)
try:
    o.read_only = 1
except AttributeError as e:
    print(e)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


d = Dynamic()
d.a = 1
print(d.a, d.xyz, hasattr(d, "q"), getattr(d, "q", "default"))
del d.a
try:
    d.a
except AttributeError as e:
    print(e)
name = "run" + "time"
K = type("K", (Point,), {"z": 5, name: lambda self: "method"})
print(K, K(1).runtime(), K.z, K.__mro__)


class Outer:
    class Inner:
        def f(self):
            return "inner"
    x = Inner().f()


print(Outer.x, Outer.Inner, Outer.Inner.__qualname__)


def local():
    class Local:
        pass
    return Local


print(local(), local().__qualname__, local() is local())


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slots()
print(s.a)
for action in (lambda: s.b, lambda: setattr(s, "c", 1), lambda: s.__dict__):
    try:
        action()
    except AttributeError as e:
        print(e)
s.b = 2
print(s.b)


class Private:
    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden


print(Private().get(), Private().__dict__)
print(D.who(D()), A.who(D()))
