# all() and any() stop early
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


def noisy(items):
    for item in items:
        print("saw", item)
        yield item
attempt(lambda: (all([]), any([]), all([1, "a"]), any([0, ""]), all(x > 0 for x in (1, 2)), any({})))
attempt(lambda: all(""))
attempt(lambda: (all(noisy([1, 0, 1])), any(noisy([0, 1, 0])), all({0: 1}), any({"": 1})))
attempt(lambda: all(5))
attempt(lambda: any())
attempt(lambda: all([1], [2]))
attempt(lambda: any([[], 0, None, {0}]))
