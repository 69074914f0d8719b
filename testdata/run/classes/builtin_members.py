"""Attributes of builtin types: which are members and which are computed, and what storing says."""

import _collections
import _functools


def function(a, b=1):
    return lambda: a


class Slotted:
    __slots__ = ("slot",)

    def method(self): ...


try:
    raise StopIteration(1)
except StopIteration as error:
    caught = error
objects = [
    3j, 1.5, range(3), slice(1, 2), function, function.__code__, function(1).__closure__[0], Slotted().method,
    property(function), classmethod(function), staticmethod(function), caught, caught.__traceback__, Slotted(),
    vars(Slotted)["slot"], vars(float)["real"], str.join, super(Slotted, Slotted()), Slotted, int,
    _functools.partial(function, 1), _collections.defaultdict(list), _collections.deque(maxlen=3), list[int], int | str,
]


def attempt(action, *arguments):
    try:
        return f"fine {action(*arguments)}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


KINDS = "member_descriptor", "getset_descriptor"
LEFT_OUT = "_vectorcalloffset__", "co_", "__doc__", "__module__", "__name__", "__text_signature__"
for instance in objects:
    cls = type(instance)
    print(cls.__name__)
    for name, attribute in sorted(vars(cls).items()):
        if type(attribute).__name__ in KINDS and not any(part in name for part in LEFT_OUT):
            kind = repr(attribute).split()[0][1:]
            stored = attempt(setattr, instance, name, object)
            print("   ", name, kind, "|", stored, "|", attempt(delattr, instance, name))
for attribute in (complex.real, float.real, vars(Slotted)["slot"], str.join):
    print(attribute, attribute.__qualname__, attribute.__objclass__, attribute.__name__)
    print(attempt(attribute.__get__, None), "|", attempt(attribute.__get__, object()))
    print(attempt(setattr, attribute, "__name__", "other"))
for wrapper in (function, classmethod(function), staticmethod(function), caught):
    wrapper.__dict__ = {"a": 1}
    print(vars(wrapper), attempt(setattr, wrapper, "__dict__", 5), attempt(delattr, wrapper, "__dict__"))
