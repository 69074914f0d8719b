# iter() with two forms, and next()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class Bad:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return self
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("value")
values = iter([1, 2, 3, 0, 4])
attempt(lambda: (list(iter(G())), list(iter(lambda: next(values), 0)), list(values), next(iter("a"))))
attempt(lambda: (next(iter(""), "default"), next(It(), 1), list(It()), type(iter([])), type(iter(""))))
attempt(lambda: (type(iter({})), type(iter(())), type(iter(set())), type(iter(range(1))), type(iter(b""))))
attempt(lambda: (type(iter(int, 1)), type(iter(G()))))
attempt(lambda: iter(5))
attempt(lambda: iter(Bad()))
attempt(lambda: iter(NoNext()))
attempt(lambda: next(iter([])))
attempt(lambda: next(5))
attempt(lambda: next([1]))
attempt(lambda: next())
attempt(lambda: iter())
attempt(lambda: iter(5, 6))
attempt(lambda: next(It()))
attempt(lambda: iter([1], 2))
class Stop:
    def __call__(self): raise StopIteration
attempt(lambda: (list(iter(Stop(), 1)), [x for x in G()], 20 in G(), list(zip(G(), "abc")), max(G())))
it = iter([1, 2, 3])
attempt(lambda: (it.__length_hint__(), next(it), it.__length_hint__(), it.__next__(), list(it), list(it)))
l = [1, 2]
it = iter(l)
seen = []
for x in it:
    seen.append(x)
    if len(l) < 5: l.append(x * 10)
attempt(lambda: (seen, next(it, "exhausted"), l.append(99), next(it, "still")))
