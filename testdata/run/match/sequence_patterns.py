"""Sequence patterns: which subjects count as sequences, where the star stands, and what it collects."""
from _collections import deque


class Sequence(list):
    def __getitem__(self, index):
        print("  item", index)
        return super().__getitem__(index)

    def __len__(self):
        print("  len")
        return super().__len__()


def shape(subject):
    match subject:
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case (1, two):
            return f"one then {two}"
        case [[a, b], [c, d]]:
            return f"matrix {a} {b} {c} {d}"
        case ["go", ("north" | "south") as way]:
            return f"go {way}"
        case [first, *middle, 0]:
            return f"ends in zero: {first} {middle}"
        case 1, *rest, last:
            return f"starts with one: {rest} {last}"
        case [*start, [x, *_]]:
            return f"ends in a sequence: {start} {x}"
        case [_, *_, _]:
            return f"{len(subject)} of something"
        case _:
            return "no sequence"


for item in [[], (), [5], "a", b"ab", bytearray(b"ab"), (1, 2), [[1, 2], (3, 4)], ["go", "north"],
             ["go", "west"], [7, 8, 9, 0], [0, 0], (1, 2, 3, 4), [3, 4, (5, 6)], [3, 4, []],
             range(3), deque([1, "x"]), memoryview(b"ab"), {1, 2}, {1: 2}, iter([1, 2]), None]:
    print(shape(item))

match Sequence([1, 2, 3]):
    case [a, *b]:
        print(a, b, type(b).__name__)
match Sequence([1, 2, 3]):
    case [*a, b]:
        print(a, b)
match Sequence([1, 2, 3]):
    case [_, _]:
        print("two")
    case [*_]:
        print("any")
match 1, 2, *[3, 4]:
    case a, b, *c:
        print(a, b, c)
match (yes := "value"),:
    case (only,):
        print(yes, only)
