# getattr(), setattr(), delattr(), hasattr()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class C:
    x = 1
    __slots_free__ = 2
    @property
    def p(self): return self.missing
    def __getattr__(self, name):
        if name == "magic": return "made"
        raise AttributeError(f"no {name}")
c = C()
attempt(lambda: (getattr(c, "x"), getattr(c, "zz", "default"), hasattr(c, "x"), hasattr(c, "zz")))
attempt(lambda: (hasattr(c, "magic"), hasattr(c, "p"), setattr(c, "new", 5), c.new, delattr(c, "new")))
attempt(lambda: (hasattr(c, "new"), getattr(c, "with space", 0)))
attempt(lambda: getattr(c, "zz"))
attempt(lambda: getattr(c, 5))
attempt(lambda: getattr(c))
attempt(lambda: setattr(c, 5, 1))
attempt(lambda: setattr(c, "p", 1))
attempt(lambda: delattr(c, "x"))
attempt(lambda: delattr(c, "p"))
attempt(lambda: hasattr(c, None))
attempt(lambda: (setattr(c, "with space", 1), vars(c), getattr(c, "with space")))
attempt(lambda: setattr(1, "x", 1))
attempt(lambda: setattr(len, "x", 1))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: (delattr(C, "x"), hasattr(c, "x")))
attempt(lambda: (getattr([], "append")(1), getattr("a", "upper")(), getattr(int, "__name__")))
attempt(lambda: getattr(c, "__class__") is C)
attempt(lambda: c.p)
