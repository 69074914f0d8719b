# zip() with and without strict
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3]))))
attempt(lambda: (list(zip("abc", range(2), "xyz")), dict(zip("ab", (1, 2))), list(zip(*[(1, 2), (3, 4)]))))
attempt(lambda: (list(zip([], [1])), [a + b for a, b in zip("ab", "cd")]))
attempt(lambda: (list(zip("ab", "cd", strict=True)), list(zip(strict=True)), type(zip())))
attempt(lambda: list(zip("ab", "c", strict=True)))
attempt(lambda: list(zip("a", "bc", strict=True)))
attempt(lambda: list(zip("ab", "cd", "e", strict=True)))
attempt(lambda: list(zip("a", "b", "cd", strict=True)))
attempt(lambda: zip(5))
attempt(lambda: zip("a", 5))
attempt(lambda: zip("a", foo=1))
attempt(lambda: list(zip("a", strict=5)))
it = iter("abcd")
z = zip(it, it)
attempt(lambda: (next(z), list(z), next(z, "end"), iter(z) is z))
attempt(lambda: next(z))
a = iter([1, 2, 3])
b = iter([1])
attempt(lambda: (list(zip(a, b)), list(a)))
a = iter([1, 2, 3])
attempt(lambda: (list(zip(iter([1]), a)), list(a), max(zip([1, 2], [4, 3])), list(zip(range(10**18), "ab"))))
