"""Decorators: expressions of every kind, order of evaluation and application, on functions and classes."""


def log(name):
    print("make", name)

    def decorate(target):
        print("apply", name, "to", getattr(target, "__name__", target))
        return target

    return decorate


def default():
    print("default")
    return 1


@log("first")
@log("second")
@log("third")
def function(a=default(), *, b: log("annotation") = default()):
    return a


@log("outer")
@lambda cls: print("lambda", cls.__name__) or cls
class Decorated(log("base") and object, metaclass=print("metaclass") or type):
    @log("method")
    @staticmethod
    def static():
        return "static"

    @log("class method")
    @classmethod
    def made(cls):
        return cls.__name__

    @property
    @log("property")
    def value(self):
        return 7

    @value.setter
    @log("setter")
    def value(self, new):
        print("set", new)


print(function(), Decorated.static(), Decorated.made(), Decorated().value)
Decorated().value = 3
registry = {}


@(lambda f: registry.setdefault("kept", f.__name__))
def kept():
    pass


decorators = [lambda f: "item zero", lambda f: f]


@decorators[0]
def replaced():
    pass


@(chosen := decorators[1])
def named():
    return "named"


@decorators[1] if registry else decorators[0]
def conditional():
    return "conditional"


@type
def typed():
    pass


@len
@str
@(lambda f: "four")
def length():
    pass


@5 .__add__
@(lambda _: 1)
def number():
    pass




print(list(registry.values()), replaced, named(), chosen is decorators[1], conditional(), typed, length, number)


@lambda f: f() * 2
def result():
    return 21


@(lambda c: c())
class singleton:
    state = "one"


@list
@lambda f: f(3)
def listed(n):
    yield from range(n)


print(result, singleton.state, listed)
function = "global"


def inner():
    @lambda f: [f, function]
    def local():
        return 1

    return local[0](), local[1]


print(inner())
for wrong in ("@None\ndef f(): pass", "@undefined\ndef f(): pass", "@(1, 2)\nclass C: pass"):
    try:
        exec(wrong)
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)


def memo(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.cache))
