# Subclasses of tuple, set and frozenset with overridden special methods
class Record(tuple):
    def __new__(cls, *fields):
        print("new", fields)
        return super().__new__(cls, fields)

    def __init__(self, *fields):
        print("init", len(fields))

    def __getitem__(self, index):
        return f"item {tuple.__getitem__(self, index)}"

    def __iter__(self):
        return map(str, tuple.__iter__(self))

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return type(other) is Record and tuple.__eq__(self, other)

    def __add__(self, other):
        return Record(*tuple.__add__(self, other))


class Folder(set):
    def __contains__(self, item):
        return super().__contains__(item.lower())

    def add(self, item):
        print("add", item)
        super().add(item.lower())

    def __sub__(self, other):
        return "minus"

    def __rsub__(self, other):
        return "reflected minus"


class Frozen(frozenset):
    def __new__(cls, items=()):
        return super().__new__(cls, [x * 10 for x in items])

    def __and__(self, other):
        return "and"

    __rand__ = __and__


r = Record(1, 2)
print(repr(r), r[0], list(r), [*r], tuple(r), len(r), 1 in r, "1" in r, hash(r), r == (1, 2), (1, 2) == r, r == Record(1, 2))
print(r + (3,), type(r + (3,)), (0,) + r, r * 2, type(r * 2), r < (2,), max(r), sorted(r, reverse=True), r.index(2), r.count(1))
print({r: 1}.get((1, 2)), {(1, 2): 1}.get(r), "%s %s" % r, isinstance(r, tuple), r.__class__.__name__, type(tuple(r)))
first, second = r
print(first, second, type(first), dict([r]), str.join("-", r), divmod(*map(int, r)))
f = Folder(["a"])
f.add("B")
f.update("C")
print(sorted(f), "A" in f, "b" in f, "c" in f, f - {1}, {1} - f, f.difference("a") == {"b", "C"}, type(f | {1}), type({1} | f))
print(type(f.copy()), type(f.union()), f == {"a", "b", "C"}, {"a"} < f, len(f), set(f) == f, f.issuperset("a"))
f -= {"a"}
print(sorted(f) if isinstance(f, set) else f)
z = Frozen([1, 2])
print(sorted(z), z & {10}, {10} & z, sorted(z | {5}), type(z | {5}), z == {10, 20}, hash(z) == hash(frozenset([10, 20])), z.copy() is z)
print({z: "found"}[frozenset([20, 10])], type(z.copy()), type(z.union([1])), sorted(z.intersection([10])), z in {frozenset([10, 20])})
for function in (lambda: Record.__new__(), lambda: tuple.__new__(int), lambda: f"{r:x}", lambda: hash(Folder()), lambda: z.add(1)):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
