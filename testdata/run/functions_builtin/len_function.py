# len()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class I:
    def __index__(self): return 3
attempt(lambda: (len(""), len("é😀"), len([1]), len({}), len({1: 2}), len(range(10)), len(b"ab")))
attempt(lambda: (len((1, 2)), len(L(5)), len(L(True)), len(L(I())), len({1, 1}), len(L(0)), bool(L(0))))
attempt(lambda: (bool(L(2)), len({}.keys()), len(memoryview(b"abc"))))
attempt(lambda: len(L(-1)))
attempt(lambda: len(L("a")))
attempt(lambda: len(L(1.0)))
attempt(lambda: len(L(2**70)))
attempt(lambda: len(5))
attempt(lambda: len(None))
attempt(lambda: len(len))
attempt(lambda: len(x for x in ()))
attempt(lambda: len())
attempt(lambda: len([], []))
attempt(lambda: len(int))
attempt(lambda: len(obj=[]))
attempt(lambda: bool(L(-1)))
attempt(lambda: bool(L("x")))
