"""Every hook that a metaclass has: prepare, new, init, call, instancecheck, getattr, operators, and order."""


class Meta(type):
    def __prepare__(name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"prepared": True}

    __prepare__ = staticmethod(__prepare__)

    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")))
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)

    def __instancecheck__(cls, instance):
        return instance == "instance" or super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        return subclass is int or super().__subclasscheck__(subclass)

    def __getattr__(cls, name):
        if name.startswith("dyn_"):
            return f"{cls.__name__} {name}"
        raise AttributeError(f"no {name} in {cls.__name__}")

    def __setattr__(cls, name, value):
        print("setattr", name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("delattr", name)
        super().__delattr__(name)

    def __getitem__(cls, key):
        return f"{cls.__name__}[{key}]"

    def __add__(cls, other):
        return f"{cls.__name__} + {getattr(other, '__name__', other)}"

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter(cls.__name__)

    def __contains__(cls, item):
        return item in cls.__name__

    def __repr__(cls):
        return f"<{cls.__name__}>"

    def __bool__(cls):
        return False

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __enter__(cls):
        return cls

    def __exit__(cls, *details):
        return True

    @property
    def size(cls):
        return len(vars(cls)) > 0

    def method(cls):
        return "from the metaclass"


class Base(metaclass=Meta):
    attribute = 1

    def __init__(self, value=None):
        self.value = value

    def __class_getitem__(cls, item):
        return "never asked"


class Child(Base, flag=True):
    pass


made = Child(3)
print(made.value, type(made), Child.prepared, type(Child))
print(isinstance("instance", Child), isinstance(made, Base), isinstance(5, Child), issubclass(int, Child), issubclass(str, Child))
print(Child.dyn_one, hasattr(Child, "other"), hasattr(made, "dyn_one"))
Child.added = 1
del Child.added
print(Child["x"], Child + Base, Child + 1, len(Child), list(Child), "C" in Child, Child, bool(Child), not Child)
print(Base < Child, sorted([Child, Base]), Child.size, Child.method(), hasattr(made, "method"))
with Child as entered:
    raise ValueError
print(entered)
try:
    Child.missing
except AttributeError as error:
    print(error)
for operation in (lambda: made["x"], lambda: len(made), lambda: made + 1, lambda: iter(made), lambda: made.size):
    try:
        operation()
    except (TypeError, AttributeError) as error:
        print(error)


class Singleton(type):
    kept = {}

    def __call__(cls, *args):
        if cls not in Singleton.kept:
            Singleton.kept[cls] = super().__call__(*args)
        return Singleton.kept[cls]


class One(metaclass=Singleton):
    def __init__(self, n):
        self.n = n


print(One(1) is One(2), One(3).n)


def function_as_metaclass(name, bases, namespace, **kwargs):
    return name, bases, sorted(k for k in namespace if not k.startswith("__")), kwargs


class Tuple(int, metaclass=function_as_metaclass, k=1):
    a = 1


print(Tuple)


class HasEntries:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.bases


class Replaced(HasEntries(dict), HasEntries()):
    pass


print(Replaced.__bases__, len(Replaced.__orig_bases__))
