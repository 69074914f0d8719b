"""__class__ and zero-argument super in every kind of function inside a class."""


class Base:
    def who(self):
        return "base"

    @classmethod
    def made(cls):
        return cls.__name__

    def items(self):
        yield from "ab"


class Child(Base):
    def who(self):
        return "child of " + super().who()

    @classmethod
    def made(cls):
        return "child " + super().made()

    @staticmethod
    def static():
        return __class__.__name__

    def items(self):
        yield 0
        yield from super().items()

    def in_lambda(self):
        return (lambda: super(Child, self).who())(), (lambda self: super().who())(self)

    def in_nested(self):
        def nested(me):
            return super().who(), __class__.__name__

        return nested(self)

    def in_comprehension(self):
        return [super(__class__, self).who() for _ in range(2)]

    def in_plain_comprehension(self):
        return [super().who() for _ in range(2)], {k: super().who() for k in "a"}

    def in_generator_expression(self):
        try:
            return list(super().who() for _ in range(2))
        except TypeError as error:
            return str(error)

    async def coroutine(self):
        return super().who()

    @property
    def value(self):
        return super().who()

    def rebound(self):
        self = Base()
        try:
            return super().who()
        except TypeError as error:
            return str(error)

    def deleted(self):
        del self
        try:
            parent = super()
        except RuntimeError as error:
            return str(error)

    def no_arguments():
        try:
            return super()
        except RuntimeError as error:
            return str(error)

    def starred(*args):
        try:
            return super().who()
        except RuntimeError as error:
            return str(error)

    def captured(self):
        keep = lambda: self
        return super().who(), keep() is self

    class Inner:
        def who(self):
            return __class__.__qualname__


child = Child()
print(child.who(), child.made(), Child.made(), Child.static(), list(child.items()))
print(child.in_lambda(), child.in_nested(), child.in_comprehension())
print(child.in_plain_comprehension())
print(child.in_generator_expression())
try:
    child.coroutine().send(None)
except StopIteration as stop:
    print(stop.value)
print(child.value, child.rebound(), child.deleted(), Child.no_arguments(), child.starred())
print(child.captured(), Child.Inner().who())
print(Child.who.__closure__[0].cell_contents is Child, Child.who.__code__.co_freevars)


class Meta(type):
    def __new__(meta, name, bases, namespace, **kwargs):
        print(sorted(k for k in namespace if k.startswith("__c")))
        cls = super().__new__(meta, name, bases, namespace)
        print("after", cls.early())
        return cls


class Made(metaclass=Meta):
    @staticmethod
    def early():
        return __class__.__name__


class Forgetful(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


try:
    class Broken(metaclass=Forgetful):
        def method(self):
            return __class__
except RuntimeError as error:
    print(str(error).split(" at ")[0])


class Odd:
    __class__ = 5

    def see(self):
        return self.__class__, type(self).__name__


print(Odd().see())
