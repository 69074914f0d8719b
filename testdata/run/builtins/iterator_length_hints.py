# __length_hint__ of the builtin iterators, and how consumers use a class's own
import operator

iterators = {
    "list": iter([1, 2, 3]),
    "tuple": iter((1, 2)),
    "str": iter("abcd"),
    "range": iter(range(0, 10, 3)),
    "reversed list": reversed([1, 2, 3]),
    "reversed range": reversed(range(5)),
    "dict": iter({1: 2, 3: 4}),
    "items": iter({1: 2}.items()),
    "reversed dict": reversed({1: 2, 3: 4}),
    "set": iter({1, 2, 3}),
    "bytes": iter(b"abc"),
    "bytearray": iter(bytearray(2)),
}
for name, iterator in iterators.items():
    hints = [operator.length_hint(iterator)]
    next(iterator)
    hints.append(operator.length_hint(iterator))
    rest = list(iterator)
    hints.append(operator.length_hint(iterator))
    print(name, type(iterator).__name__, hints, rest, next(iterator, "end"))


class Hinted:
    def __init__(self, hint):
        self.hint = hint
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left

    def __length_hint__(self):
        print("hint", self.hint)
        if isinstance(self.hint, type):
            raise self.hint("asked")
        return self.hint


for hint in (3, 0, 100, NotImplemented, -1, "3", TypeError, ValueError):
    for consumer in (list, tuple, bytearray, lambda x: operator.length_hint(x, 42)):
        try:
            print(consumer(Hinted(hint)))
        except Exception as e:
            print(f"{type(e).__name__}: {e}")
