"""__dict__ and __weakref__ beside __slots__: from secondary bases, given twice, misnamed."""


def attempt(action):
    try:
        return action()
    except (TypeError, ValueError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


class Empty: __slots__ = ()
class Plain: pass
class Weak: __slots__ = ["__weakref__"]
class Dict: __slots__ = ["__dict__"]


class First(Empty, Plain): __slots__ = ()
class Second(Weak, Dict): __slots__ = []
class Third(Empty, Weak): __slots__ = "a"


for cls in (First, Second, Third):
    instance = cls()
    print(cls.__name__, hasattr(instance, "__dict__"), hasattr(instance, "__weakref__"))
    print(attempt(lambda: setattr(instance, "other", 1)), sorted(vars(cls)))

for slots in ("a\0b", "", "1", "a b", 3, "é", ["__dict__", "__dict__"], ["a", "a"]):
    print(ascii(slots), attempt(lambda: len(type("T", (), {"__slots__": slots}).__slots__)))
for base in (int, set, tuple, type, Exception, Plain):
    for name in ("a", "__dict__", "__weakref__"):
        made = attempt(lambda: type("T", (base,), {"__slots__": [name]}))
        print(base.__name__, name, made if isinstance(made, str) else "made")


class Own:
    __slots__ = {"x": "documented", "y": None}


print(Own.__slots__, sorted(name for name in vars(Own) if len(name) == 1))
print(attempt(lambda: Own().x), "|", attempt(lambda: delattr(Own(), "x")))


class Conflict(ValueError):
    pass


print(attempt(lambda: type("T", (), {"__slots__": ["x"], "x": 1})))
print(attempt(lambda: type("T", (First, Third), {})).__mro__[1:3])
print(attempt(lambda: type("T", (Own, Third), {})))
