# The messages of errors that operations raise.
def attempt(f):
    try:
        print("->", f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


class C:
    def __init__(self):
        self.x = 1

    def m(self):
        pass


c = C()
attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" + 1)
attempt(lambda: [] + ())
attempt(lambda: {} + {})
attempt(lambda: None + 1)
attempt(lambda: "a" * "b")
attempt(lambda: [1] * 1.5)
attempt(lambda: -"a")
attempt(lambda: ~1.5)
attempt(lambda: 1 < "a")
attempt(lambda: [] < {})
attempt(lambda: [1] < ["a"])
attempt(lambda: None < None)
attempt(lambda: 1 << -1)
attempt(lambda: 1 @ 2)
attempt(lambda: 5 in 5)
attempt(lambda: 5 in "abc")
attempt(lambda: [][0])
attempt(lambda: [1][5])
attempt(lambda: [1]["a"])
attempt(lambda: ()[0])
attempt(lambda: "abc"[5])
attempt(lambda: "abc"["a"])
attempt(lambda: {}["missing"])
attempt(lambda: {}[1, 2])
attempt(lambda: {}[[]])
attempt(lambda: {[]: 1})
attempt(lambda: {[]})
attempt(lambda: hash([]))
attempt(lambda: 5[0])
attempt(lambda: None[0])
attempt(lambda: c[0])
attempt(lambda: c.y)
attempt(lambda: C.y)
attempt(lambda: None.x)
attempt(lambda: (5).x)
attempt(lambda: "a".x)
attempt(lambda: [].x)
attempt(lambda: c.m.x)
attempt(lambda: len.x)
attempt(lambda: c())
attempt(lambda: len(5))
attempt(lambda: int("x"))
attempt(lambda: int("12", 1))
attempt(lambda: int([]))
attempt(lambda: float("x"))
attempt(lambda: int(None))
attempt(lambda: iter(5))
attempt(lambda: next(5))
attempt(lambda: next(iter([])))
attempt(lambda: [].pop())
attempt(lambda: {}.popitem())
attempt(lambda: set().pop())
attempt(lambda: [1].remove(2))
attempt(lambda: {1}.remove(2))
attempt(lambda: [1].index(2))
attempt(lambda: "abc".index("x"))
attempt(lambda: max([]))
attempt(lambda: min())
attempt(lambda: sum(["a"]))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: chr(-1))
attempt(lambda: ord("ab"))
attempt(lambda: range(0, 5, 0))
attempt(lambda: range(1.5))
attempt(lambda: list(range(5))[::0])
attempt(lambda: "a".join([1]))
attempt(lambda: ",".join(5))
attempt(lambda: "%d" % "a")
attempt(lambda: "%s %s" % 1)
attempt(lambda: "%s" % (1, 2))
attempt(lambda: "{}".format())
attempt(lambda: "{a}".format(b=1))
attempt(lambda: f"{1:q}")
attempt(lambda: f"{'a':d}")
attempt(lambda: f"{c:x}")
attempt(lambda: isinstance(1, 5))
attempt(lambda: issubclass(1, int))
attempt(lambda: getattr(c, "nope"))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: delattr(c, "nope"))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: tuple(5))
attempt(lambda: set(5))
attempt(lambda: zip(5))
attempt(lambda: abs("a"))
attempt(lambda: round("a"))
attempt(lambda: pow(2, -1, 0))
attempt(lambda: super().x)
attempt(lambda: object().x)
attempt(lambda: object(1))
attempt(lambda: int.nope)
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (bool,), {}))


def set_attribute():
    c.m.x = 1


def set_item():
    "abc"[0] = "x"


def set_tuple():
    (1, 2)[0] = 3


def delete_item():
    del [1][5]


def delete_key():
    del {}["k"]


def delete_attribute():
    del c.nope


def set_none():
    None.x = 1


def set_int():
    (5)[0] = 1


def bad_iadd():
    x = 1
    x += "a"


def bad_iadd_list():
    x = []
    x += 5


for f in (set_attribute, set_item, set_tuple, delete_item, delete_key, delete_attribute, set_none, set_int, bad_iadd, bad_iadd_list):
    attempt(f)


def change_dict():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def change_set():
    s = {1}
    for k in s:
        s.add(k + 1)


attempt(change_dict)
attempt(change_set)
