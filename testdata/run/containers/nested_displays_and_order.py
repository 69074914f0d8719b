# The order in which displays, subscripts, slices and assignments evaluate their parts
def n(name, value=None):
    print(name, end=" ")
    return name if value is None else value


class Noted(dict):
    def __getitem__(self, key):
        print(f"get[{key}]", end=" ")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print(f"set[{key}]", end=" ")
        super().__setitem__(key, value)


box = Noted(a=1, b=2, c=[1, 2, 3])
print({n("k1"): n("v1"), n("k2"): n("v2")})
print([n(1), *n("list", [2, 3]), n(4)], (n("x"), (n("y"), n("z"))))
print({**{n("p"): n("q")}, n("r"): n("s")})
print([1, 2, 3, 4][n("lo", 1) : n("hi", 3) : n("step", 1)])
n("box", box)[n("key", "a")] = n("value", 10)
print(box)
n("box", box)[n("key", "a")] += n("more", 5)
print(dict(box))
n("first", box)[n("k", "x")] = n("second", box)[n("l", "y")] = n("value", 0)
print(sorted(box.keys()))
n("t1", box)[n("i")], n("t2", box)[n("j")] = n("right", (1, 2))
print(len(box))
print(n("a", 1) < n("b", 2) < n("c", 0) < n("d", 9))
print(n("t", 1) if n("cond", True) else n("e", 2), n("f", 0) or n("g", 3), n("h", 4) and n("i", 5))
print({n(k): n(v) for k, v in n("pairs", [(1, 2), (3, 4)]) if n("if", True)})
del n("box", box)[n("key", "x")], box["y"]
print(sorted(map(str, box)))
print(f"{n('one')} {n('two'):>{n('width', 5)}} {n('three')!r}", n("last", "end"))
try:
    box[n("missing")][n("never")] = n("evaluated first")
except KeyError as e:
    print("KeyError", e)
