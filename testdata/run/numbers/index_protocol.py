# Where __index__ is asked for, and what happens when it misbehaves
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


three = Index(3)
show(hex, three)
show(bin, three)
show(oct, three)
show(chr, Index(97))
show(list, range(three))
show(lambda: "abcdef"[three])
show(lambda: [1, 2, 3, 4][three:])
show(lambda: (0,) * three)
show(lambda: b"ab" * three)
show(round, 2.34567, three)
show(int, three)
show(float, three)
show(complex, three)
show(lambda: "%d %x" % (1, three))
show(lambda: int("11", three))
show(bytes, three)
show(pow, 2, 5, 7)
show(lambda: 1 << three)
show(lambda: three + 1)
for bad in ("text", 1.5, None):
    show(hex, Index(bad))
    show(lambda: [1][Index(bad)])
show(int, Index(True))
show(lambda: [10, 20][Index(10**30)])
show(lambda: "ab" * Index(10**30))
show(lambda: slice(Index(1), Index(9), Index(2)).indices(6))
