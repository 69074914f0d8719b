# reversed()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class R:
    def __reversed__(self): return iter("special")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * i
class N:
    __reversed__ = None
    def __len__(self): return 1
    def __getitem__(self, i): return 1
attempt(lambda: (list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(3)))))
attempt(lambda: (list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})), list(reversed({"a": 1}.items()))))
attempt(lambda: (list(reversed(R())), list(reversed(S())), list(reversed(b"ab")), list(reversed([]))))
attempt(lambda: (type(reversed([])), type(reversed("a")), type(reversed(()))))
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(x for x in ()))
attempt(lambda: reversed(N()))
attempt(lambda: reversed())
attempt(lambda: reversed([1], [2]))
attempt(lambda: reversed(iter([])))
r = reversed([1, 2, 3])
attempt(lambda: (next(r), r.__length_hint__(), list(r), next(r, "end"), iter(r) is r))
l = [1, 2, 3]
r = reversed(l)
l.append(4)
attempt(lambda: (list(r), list(reversed(l)), [*reversed(sorted("hello"))]))
