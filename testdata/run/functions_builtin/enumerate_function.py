# enumerate()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1))))
attempt(lambda: (list(enumerate("ab", start=-1)), list(enumerate(iterable="x")), next(enumerate("q"))))
attempt(lambda: (list(enumerate("ab", 2**63 - 1)), dict(enumerate("ab"))))
attempt(lambda: enumerate(5))
attempt(lambda: enumerate("a", 1.5))
attempt(lambda: enumerate("a", 1, 2))
attempt(lambda: enumerate("a", foo=1))
e = enumerate("abc")
attempt(lambda: (next(e), e.__reduce__()[0] is enumerate if hasattr(e, "__reduce__") and False else 0))
attempt(lambda: (list(e), list(e), iter(e) is e, type(e)))
attempt(lambda: next(e))
attempt(lambda: ([(i, a, b) for i, (a, b) in enumerate(zip("ab", "cd"))], [i for i, _ in enumerate({3, 4})]))
attempt(lambda: list(enumerate({"k": 1})))
