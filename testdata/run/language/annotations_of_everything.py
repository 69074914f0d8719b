"""Annotations of modules, classes, functions and targets that are no names: what is evaluated and kept."""


def note(value):
    print("eval", value)
    return value


x: note("int") = note(1)
y: note("only annotated")
(z): note("in parentheses") = 3
holder = type("Holder", (), {})()
holder.a: note("attribute") = note("value")
holder.b: note("attribute alone")
items = [0]
items[0]: note("item") = 5
items[note(0)]: note("item alone")
(holder.c): str = "c"
print(__annotations__, "y" in globals(), items, vars(holder))
try:
    undefined.attribute: int
except NameError as error:
    print(error)


class Body:
    first: note("first") = 1
    second: "text"
    __private: note("mangled") = 2
    first: note("again")
    third: list[int] | None = None
    __annotations__["by hand"] = 4
    if False:
        never: note("never")


print(Body.__annotations__, hasattr(Body, "second"))


class Sub(Body):
    pass


class Plain:
    pass


print(Sub.__annotations__, "__annotations__" in vars(Sub), Plain.__annotations__)
Plain.__annotations__ = {"set": 1}
del Plain.__annotations__
print(Plain.__annotations__)


def function(a: note("a"), /, b: note("b") = note("default"), *args: note("args"), c: note("c") = 1,
             **kwargs: note("kwargs")) -> note("result"):
    local: note("never evaluated") = note("local value")
    other: never_defined
    print("local", local)
    try:
        other
    except UnboundLocalError as error:
        print(error)


function(1)
print(function.__annotations__)
function.__annotations__ = {"changed": True}
print(function.__annotations__)
function.__annotations__ = None
print(function.__annotations__)
try:
    function.__annotations__ = 5
except TypeError as error:
    print(error)
print((lambda a: a).__annotations__)


def starred(*args: *tuple[int, ...]):
    pass


print(starred.__annotations__)


def nested():
    class Local:
        value: note("local class") = 1

    return Local.__annotations__


print(nested())


class Method:
    __name: int = 1

    def method(self, __arg: __name, other: __name = __name) -> None:
        pass


print(Method.__annotations__, Method.method.__annotations__)
del __annotations__
try:
    w: int = 1
except NameError as error:
    print(error)
print(w if "w" in globals() else "no w")
