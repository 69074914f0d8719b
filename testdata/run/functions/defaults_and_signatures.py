"""Parameters of every kind together: defaults, how they bind, and what is said when they do not."""


def every(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


def positional(a, b, /):
    return a, b


def keyword(*, a, b=2):
    return a, b


def plain(a, b=2, c=3):
    return a, b, c


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print(error)


attempt(every, 1, d=4)
attempt(every, 1, 2, 3, 4, 5, d=6, e=7, f=8)
attempt(every, 1, d=4, a=9, b=10)
attempt(every, d=4)
attempt(every, 1)
attempt(every, 1, 2, 3, c=4, d=5)
attempt(positional, 1, b=2)
attempt(positional, a=1, b=2)
attempt(positional, 1, 2, 3)
attempt(keyword, 1)
attempt(keyword, 1, a=2)
attempt(keyword)
attempt(keyword, a=1, c=2)
attempt(plain, 1, a=2)
attempt(plain)
attempt(plain, 1, 2, 3, 4)
attempt(plain, 1, cc=3)
attempt(plain, **{"a": 1, "c": 5})
attempt(lambda: 1, 2)
attempt(lambda a, b, c: 1)
attempt(lambda *, a, b, c: 1)
attempt((lambda a, *, b: 1), 1, 2, b=3)
attempt((lambda a, b=1, *, c, d=2: 1), 1, 2, 3, c=4, d=5)


def mutable(item, items=[], *, seen={}):
    items.append(item)
    seen[item] = len(items)
    return items, seen


print(mutable(1), mutable(2), mutable(3, [], seen={}))
print(mutable.__defaults__, mutable.__kwdefaults__)
mutable.__defaults__ = ([9],)
attempt(mutable, 1)
mutable.__defaults__ = None
attempt(mutable, 1)
plain.__defaults__ = (7,)
attempt(plain, 1)
attempt(plain, 1, 2)
plain.__defaults__ = (7, 8, 9)
attempt(plain)
keyword.__kwdefaults__ = {"a": "new"}
attempt(keyword)
attempt(keyword, b=1)
keyword.__kwdefaults__ = None
attempt(keyword, a=1)
n = 1


def late(x=n, y=lambda: n, z=[n]):
    return x, y(), z


n = 2
print(late())


class Defaults:
    size = 3

    def method(self, n=size, *rest: size, key=[size for _ in range(1)] if False else size):
        return n, key

    def __call__(self, /, self_=1, **kwargs):
        return self_, kwargs


print(Defaults().method(), Defaults()(self=5))
attempt(Defaults().method, 1, 2, 3, key=4, other=5)
attempt(Defaults.method)
attempt(Defaults, 1)
