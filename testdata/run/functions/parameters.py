# Every kind of parameter and argument.
def plain(a, b):
    return a, b


def defaults(a, b=2, c=3):
    return a, b, c


def rest(a, *args):
    return a, args


def keywords(a, **kwargs):
    return a, kwargs


def keyword_only(*, a, b=2):
    return a, b


def positional_only(a, b=2, /, c=3):
    return a, b, c


def everything(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(plain(1, 2), plain(b=1, a=2), plain(1, b=2))
print(defaults(1), defaults(1, 5), defaults(1, c=5), defaults(c=1, b=2, a=3))
print(rest(1), rest(1, 2, 3), rest(*[1, 2, 3]), rest(*"abc"))
print(keywords(1), keywords(1, x=2, y=3), keywords(**{"a": 1, "z": 2}))
print(keyword_only(a=1), keyword_only(b=1, a=2))
print(positional_only(1), positional_only(1, 5, c=6))
print(everything(1, d=4))
print(everything(1, 2, 3, 4, 5, d=6, e=7, f=8, g=9))
print(everything(*range(5), **{"d": 1, "h": 2}))
print(everything(*(1, 2), 3, *[4], d=0, **{"x": 1}, **{"y": 2}))


def order(*args, **kwargs):
    return args, kwargs


def say(value):
    print("eval", value)
    return value


print(order(say(1), *say([2, 3]), say(4), k=say(5), **say({"m": 6}), n=say(7)))


def mutable(item, seen=[]):
    seen.append(item)
    return seen


print(mutable(1), mutable(2), mutable(3, []), mutable(4))
print((lambda x, y=2, *z, k=3, **w: (x, y, z, k, w))(1, 5, 6, k=7, w=8))


def many(a, b, c, d, e, f, g):
    return a + b + c + d + e + f + g


print(many(1, 2, 3, 4, 5, 6, 7), many(*range(7)), many(g=1, f=2, e=3, d=4, c=5, b=6, a=7))
