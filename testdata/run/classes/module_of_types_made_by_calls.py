"""type(), TypeVar and TypeAliasType give what they make the module of their caller."""

from _typing import ParamSpec, TypeAliasType, TypeVar

SOURCE = """
made = type("Made", (), {})
def make():
    return type("Made", (), {})
variable = TypeVar("T")
"""


def make(name, **attributes):
    return type(name, (), attributes)


print(make("A").__module__, make("B", __module__="elsewhere").__module__)
for names in {"__name__": "other"}, {"__name__": 5}, {}:
    exec(SOURCE, names, names := names | {"TypeVar": TypeVar})
    print(getattr(names["made"], "__module__", None), names["variable"].__module__)
exec(SOURCE, names := {"__name__": "a.b", "TypeVar": TypeVar})
print(names["make"]().__module__, names["make"]())
print(TypeVar("T").__module__, ParamSpec("P").__module__, TypeAliasType("X", int).__module__)
for name in "A\0B", "A\udcdcB":
    try:
        make(name)
    except ValueError as error:
        print(type(error).__name__, error)
try:
    make("A", __doc__="x\udcdcy")
except ValueError as error:
    print(type(error).__name__, error)
