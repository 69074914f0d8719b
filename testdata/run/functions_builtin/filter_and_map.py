# filter() and map() are lazy
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, [1, 2, 3]))))
attempt(lambda: (list(filter(str.isdigit, "a1b2")), list(map(str, [1, 2]))))
attempt(lambda: (list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(max, "ab", "ba", "aa"))))
attempt(lambda: (list(map(len, [])), list(map(int, "123"))))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: filter(5, [1]).__next__())
attempt(lambda: map(len))
attempt(lambda: map(len, 5))
attempt(lambda: map())
attempt(lambda: list(map(len, [1])))
attempt(lambda: list(map(lambda x: x, [1], [2])))
attempt(lambda: list(map(lambda: 0, [])))
def noisy(x):
    print("called", x)
    return x
m = map(noisy, [1, 2])
f = filter(noisy, [0, 3])
attempt(lambda: (next(m), next(f), list(m), list(f), iter(m) is m, type(m), type(f)))
attempt(lambda: next(m))
attempt(lambda: ([*map(lambda p: p[0] + p[1], {1: 2}.items())], sum(map(int, "12")), set(map(abs, (-1, 1)))))
attempt(lambda: (list(map(print, [1])), list(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items()))))
attempt(lambda: max(map(len, ["a", "bcd"])))
attempt(lambda: map(None, [1]).__next__())
