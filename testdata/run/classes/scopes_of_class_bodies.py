"""Names in class bodies: loads that fall through to globals, free variables, locals(), and odd statements."""

x = "global"


class Falls:
    print(x)
    x = "class"
    print(x)
    del x
    print(x)


def enclosing():
    x = "enclosing"

    class Free:
        seen = x
        x = "class"
        after = x

        def method(self):
            return x

    class Global:
        global x
        seen = x
        x = "changed"

    class Nonlocal:
        nonlocal x
        x = "rebound"

    return Free.seen, Free.after, Free().method(), Global.seen, "x" in vars(Global), x


print(enclosing(), x)


class Loops:
    total = 0
    for i in range(4):
        total += i
        if i == 2:
            break
    else:
        total = -1
    while total < 5:
        total += 1
    with open.__class__ and memoryview(b"abc") as view:
        length = len(view)
    try:
        1 / 0
    except ZeroDivisionError as error:
        text = str(error)
    finally:
        done = True
    if done:
        def conditional(self):
            return "yes"
    match total:
        case int(matched):
            pass
    lambda_ = lambda self: self.total
    import math as m
    from math import pi
    [a, *b] = "xyz"
    assert a == "x"
    names = sorted(k for k in locals() if not k.startswith("__"))


print(Loops.names)
print(Loops.i, Loops.total, Loops.length, Loops.text, Loops().conditional(), Loops.matched, Loops().lambda_())
print(Loops.m.floor(Loops.pi), Loops.b)


class Dynamic:
    locals()["made"] = 1
    for name in "pq":
        locals()[name] = name * 2
        vars()[name + "_"] = name
    exec("by_exec = made + 1")
    by_eval = eval("by_exec + 1")


print(Dynamic.made, Dynamic.p, Dynamic.q_, Dynamic.by_exec, Dynamic.by_eval)


class Namespace(dict):
    def __getitem__(self, key):
        if key.startswith("auto_"):
            return key[5:]
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, bases, kwargs)
        return Namespace(given=kwargs)

    def __new__(mcs, name, bases, namespace, **kwargs):
        return super().__new__(mcs, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)


class Prepared(metaclass=Meta, option=1):
    a = auto_first
    b, c = auto_second, given
    temporary = 1
    del temporary
    for i in range(2):
        pass
    d: int = 5
    try:
        missing
    except NameError as error:
        print(error)

    def method(self):
        pass


print(Prepared.a, Prepared.b, Prepared.c, type(vars(Prepared)).__name__)


class Outer:
    value = 1

    class Inner:
        try:
            seen = value
        except NameError as error:
            print(error)
        name = __qualname__, __module__


print(Outer.Inner.name, Outer.Inner.__qualname__)
