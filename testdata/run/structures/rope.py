"""A rope: text as a tree, with indexing, slicing and concatenation that share leaves."""


class Rope:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right
        self.length = len(left) + len(right)

    def __len__(self):
        return self.length

    def __add__(self, other):
        return join(self, other)

    def __radd__(self, other):
        return join(other, self)

    def __getitem__(self, index):
        if isinstance(index, slice):
            start, stop, step = index.indices(self.length)
            assert step == 1, "ropes are cut in steps of one"
            return cut(self, start, stop)
        index = range(self.length)[index]
        middle = len(self.left)
        return self.left[index] if index < middle else self.right[index - middle]

    def leaves(self):
        stack = [self]
        while stack:
            match stack.pop():
                case Rope(left, right):
                    stack += right, left
                case leaf:
                    yield leaf

    def __str__(self):
        return "".join(self.leaves())


def join(a, b):
    if isinstance(a, str) and isinstance(b, str) and len(a) + len(b) <= 8:
        return a + b
    return Rope(a, b) if a and b else a or b


def cut(node, start, stop):
    if start >= stop:
        return ""
    match node:
        case str():
            return node[start:stop]
        case Rope(left, right):
            middle = len(left)
            return join(cut(left, min(start, middle), min(stop, middle)),
                        cut(right, max(start - middle, 0), stop - middle))


rope = Rope("hello ", "big ")
for word in "wonderful world of ropes".split():
    rope += word + " "
text = str(rope)
print(text, len(rope), list(rope.leaves()))
print(rope[0], rope[-2], rope[6:15], str(rope[6:]) == text[6:], type(rope[1:4]).__name__)
print(all(str(rope[i:j]) == text[i:j] for i in range(0, 32, 3) for j in range(i, 32, 2)))
print(str("<" + rope[6:22] + ">"), "".join(rope) == text, rope[:0] == "")
for bad in (lambda: rope[99], lambda: rope[::2], lambda: rope + 3):
    try:
        print(bad())
    except (IndexError, AssertionError, TypeError) as error:
        print(type(error).__name__, error)
