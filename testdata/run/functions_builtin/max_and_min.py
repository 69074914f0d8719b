# max() and min()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (max(1, 2, 3), min(1, 2, 3), max([1, 5, 3]), min("hello"), max("a", "B", key=str.lower)))
attempt(lambda: (min([3, -4], key=abs), max([], default=0), min((), default=None), max({1: "a", 2: "b"})))
attempt(lambda: (max([(1, 2), (1, 3)]), max(1, 1.0), max(1.0, 1), min(True, 1)))
attempt(lambda: (max("abc", key=lambda c: -ord(c)), max(iter([2, 7, 4])), max([[1], [2]]), max("10", "9")))
attempt(lambda: max(10, 9, key=str))
attempt(lambda: max())
attempt(lambda: max([]))
attempt(lambda: min(()))
attempt(lambda: max(1))
attempt(lambda: max(1, "a"))
attempt(lambda: max([1, "a"]))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max([1], key=5))
attempt(lambda: max([1], foo=2))
attempt(lambda: max([None, 1]))
attempt(lambda: max(None))
attempt(lambda: (max([1], [2], key=len), max(*[1, 2], 3), min({3, 1, 2}), max(range(5))))
attempt(lambda: max([1], default="x", key=None))
