"""Classes derived from super, unbound super objects as attributes, and wrong calls of super."""


class A:
    x = 1

    def m(self):
        return "A.m of " + type(self).__name__

    @classmethod
    def c(cls):
        return "A.c of " + cls.__name__


class B(A):
    x = 2

    def m(self):
        return "B.m, " + super().m()


class Tracing(super):
    extra = "extra"

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.count = len(arguments)


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


b = B()
s = Tracing(B, b)
print(s.count, s.extra, s.x, s.m(), type(s).__name__, s.__class__.__name__, s.__dict__)
print(s.__self__ is b, s.__thisclass__, s.__self_class__, repr(s))
print(attempt(lambda: s.missing))


class Slotted(super):
    __slots__ = ("note",)


slotted = Slotted(B, b)
slotted.note = "kept"
print(slotted.note, slotted.m())
B.traced = Tracing(B)
B.plain = super(B)
print(type(B().traced).__name__, B().traced.count, B().traced.x, B.traced is vars(B)["traced"])
print(type(B().plain).__name__, B().plain.m(), B.plain.__self__, repr(B.plain))
empty = super.__new__(super)
print(repr(empty), empty.__thisclass__, attempt(lambda: empty.x))
print(empty.__init__(B, b), empty.x)
print(super(B, B).c(), super(B, b).c(), super(B, B).m(b))


class Careless(super):
    def __init__(self):
        pass


class Hooked(super):
    def __getattribute__(self, name):
        return "hooked " + name


print(repr(Careless()), Hooked(B, b).anything)
for wrong in (
    lambda: super(1),
    lambda: super(B, 1),
    lambda: super(B, b, 1),
    lambda: super(type=B),
    lambda: super(B, None).x,
    lambda: super(B, b).new,
    lambda: setattr(super(B, b), "x", 3),
    lambda: super(B).__get__(3),
):
    print(attempt(wrong))
