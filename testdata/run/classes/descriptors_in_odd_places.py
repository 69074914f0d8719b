"""Descriptors: precedence, on classes and metaclasses, failing ones, without an owner, changed later."""


class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return f"data {self.name} of {type(instance).__name__} in {owner and owner.__name__}"

    def __set__(self, instance, value):
        print("set", self.name, value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)


class NonData:
    def __get__(self, instance, owner):
        return "non data"


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["only"] = value * 2


class Fails:
    def __get__(self, instance, owner):
        raise AttributeError("descriptor fails")


class Holder:
    data = Data("data")
    non = NonData()
    only = SetOnly()
    fails = Fails()

    def __getattr__(self, name):
        return f"getattr {name}"


h = Holder()
print(h.data, Holder.data, h.non, Holder.non, type(h.only).__name__)
h.data = 1
h.non = "instance"
h.only = 4
print(h.data, h.non, h.only, h.fails, h.nothing, sorted(vars(h)))
del h.data
del h.non
print(h.non, vars(h))
try:
    Holder.fails
except AttributeError as error:
    print(error)
for name in ("only", "__class__"):
    try:
        delattr(h, name)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Meta(type):
    data = Data("meta")
    non = NonData()


class WithMeta(metaclass=Meta):
    data = "in class"
    non = "in class"


print(WithMeta.data, WithMeta.non, WithMeta().data)


class Late:
    pass


late = Late()
late.x = "instance"
Late.x = NonData()
print(late.x)
NonData.__set__ = lambda self, instance, value: print("now data", value)
print(late.x)
late.x = 5
del NonData.__set__
print(late.x)


class InstanceGet:
    def __init__(self):
        self.__get__ = lambda *args: "never"


class Uses:
    attribute = InstanceGet()
    function = lambda *args: len(args)
    builtin = len
    partial = staticmethod(lambda *args: len(args))
    klass = classmethod(lambda *args: len(args))
    wrapped = classmethod(property(lambda cls: cls.__name__))
    nested = staticmethod(staticmethod(len))


print(type(Uses().attribute).__name__, Uses().function(1), Uses.function(1), Uses().builtin("abc"))
print(Uses().partial(1), Uses().klass(1), Uses.klass(), Uses.wrapped, Uses().nested("ab"))


class Properties:
    def __init__(self):
        self.log = []

    @property
    def p(self):
        """The doc."""
        self.log.append("get")
        return self.log

    @p.setter
    def p(self, value):
        self.log.append(value)

    @p.deleter
    def p(self):
        self.log.clear()

    read_only = property(lambda self: 1)
    write_only = property(None, lambda self, value: None)
    nothing = property()


q = Properties()
q.p = 1
q.p += ["more"] if False else []
print(q.log, Properties.p.__doc__, Properties.p.fget(q) is q.log)
del q.p
print(q.log)
for action in ("q.read_only = 1", "q.write_only", "del q.read_only", "q.nothing", "q.nothing = 1", "del q.nothing"):
    try:
        exec(action)
    except AttributeError as error:
        print(error)


class Sub(Properties):
    @Properties.p.getter
    def p(self):
        return "sub"


print(Sub().p, Sub.p.fset is Properties.p.fset)
bound = q.__init__
print(bound.__self__ is q, bound.__func__ is Properties.__init__, bound == q.__init__, bound is q.__init__)
print(Properties.__init__.__get__(q)() is None, Properties.__init__.__get__(None, Properties) is Properties.__init__)
