# The TypeErrors of calls that do not fit.
def none():
    pass


def two(a, b):
    pass


def optional(a, b=1):
    pass


def keyword_only(a, *, k, m):
    pass


def positional_only(a, /, b):
    pass


def rest(a, b, *args, k):
    pass


def three(a, b, c):
    pass


class C:
    def method(self, x):
        pass

    def nothing():
        pass


def attempt(call):
    try:
        call()
    except TypeError as e:
        print(e)
    else:
        print("no error")


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: two(1, 2, 3, 4))
attempt(lambda: two(1, a=2))
attempt(lambda: two(1, 2, c=3))
attempt(lambda: two(b=1))
attempt(lambda: optional())
attempt(lambda: optional(1, 2, 3))
attempt(lambda: keyword_only(1))
attempt(lambda: keyword_only(1, k=2))
attempt(lambda: keyword_only(1, 2, k=1, m=2))
attempt(lambda: keyword_only(1, 2, 3))
attempt(lambda: positional_only(a=1, b=2))
attempt(lambda: positional_only(1))
attempt(lambda: positional_only())
attempt(lambda: rest())
attempt(lambda: rest(1, 2, 3))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: C().method())
attempt(lambda: C().method(1, 2))
attempt(lambda: C().nothing())
attempt(lambda: C.method())
attempt(lambda: C(1))
attempt(lambda: 5())
attempt(lambda: None())
attempt(lambda: "text"(1))
attempt(lambda: two(*1))
attempt(lambda: two(**1))
attempt(lambda: two(1, *2))
attempt(lambda: two(**{"a": 1}, **{"a": 2}))
attempt(lambda: two(a=1, **{"a": 2}))
attempt(lambda: two(**{1: 2}))
attempt(lambda: len())
attempt(lambda: len(1, 2))
attempt(lambda: len(5))
attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: [].append(x=1))
attempt(lambda: {}.get())
