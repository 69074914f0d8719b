def trace(func):
    def wrapper(*args, **kwargs):
        print("call", func.__name__, args, kwargs)
        result = func(*args, **kwargs)
        print("return", result)
        return result
    return wrapper


def repeat(times):
    print("making repeat", times)

    def decorate(func):
        print("decorating", func.__name__)

        def wrapper(*args):
            return [func(*args) for _ in range(times)]
        wrapper.__name__ = func.__name__ + "_repeated"
        return wrapper
    return decorate


@trace
@repeat(2)
def greet(name):
    return "hello " + name


print(greet("you"))


def order(text):
    print("evaluating", text)
    return lambda f: (print("applying", text), f)[1]


@order("first")
@order("second")
@order("third")
def decorated():
    return 1


print(decorated())


@order("class")
class C:
    @order("method")
    def method(self):
        return "m"

    @staticmethod
    def static(x):
        return x * 2

    @classmethod
    def klass(cls, x):
        return cls.__name__, x

    @property
    def prop(self):
        return "p"


print(C().method(), C.static(3), C().static(4), C.klass(1), C().klass(2), C().prop)
registry = {}


@registry.setdefault("key", lambda f: f)
@(lambda f: f)
def unusual():
    return "unusual"


print(unusual(), list(registry))
