"""Classes derived from the type of modules: their attributes are the module's globals."""

import sys

ModuleType = type(sys)


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Lazy(ModuleType):
    default = 5

    def __getattr__(self, name):
        if name.startswith("lazy"):
            return "made " + name
        raise AttributeError("no " + name)


class Plain(ModuleType):
    pass


class Slotted(ModuleType):
    __slots__ = ("slot",)


lazy = Lazy("mod", "text")
lazy.a = 1
lazy.__dict__["b"] = 2
print(vars(lazy), vars(lazy) is lazy.__dict__, lazy.__doc__)
print(lazy, lazy.b, lazy.default, lazy.lazy_one, attempt(lambda: lazy.other))
print(sorted(dir(lazy)) == sorted(vars(lazy)), type(lazy), isinstance(lazy, ModuleType))
exec("c = a + b", vars(lazy))
sys.modules["mod"] = lazy
import mod
from mod import c, lazy_two
print(mod.c, c, lazy_two)
plain = Plain(name="plain")
print(attempt(lambda: plain.missing))
plain.__getattr__ = lambda name: "from the module's " + name
print(plain.missing)
print(attempt(lambda: setattr(plain, "__dict__", {})), attempt(lambda: delattr(plain, "__dict__")))
slotted = Slotted("slotted")
print(attempt(lambda: slotted.slot))
slotted.slot = slotted.free = 4
print(slotted.slot, slotted.free, "slot" in vars(slotted), Slotted.slot)


class Uninitialized(ModuleType):
    def __init__(self, value):
        self.value = value


print(vars(Uninitialized(3)), Uninitialized(3))


class Acting(ModuleType):
    name_twice = property(lambda self: self.__name__ * 2)

    def __setattr__(self, name, value):
        super().__setattr__(name, ("set", value))

    def __call__(self):
        return "called"

    def __dir__(self):
        return ["only"]


changed = ModuleType("m")
changed.x = 1
changed.__class__ = Acting
changed.y = 2
print(changed.name_twice, changed.x, changed.y, changed(), dir(changed))
object.__setattr__(changed, "__class__", ModuleType)
print(type(changed).__name__, attempt(lambda: changed.name_twice), attempt(lambda: changed()))
print(attempt(ModuleType), attempt(lambda: ModuleType(1)), ModuleType.__new__(Plain).__dict__)
print(attempt(lambda: setattr(changed, "__class__", Slotted)), attempt(lambda: setattr(changed, "__class__", int)))
