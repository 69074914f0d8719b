def gen():
    try:
        yield 1
    except ValueError:
        yield 2


g = gen()
next(g)
g.throw(ValueError("caught"))
g.throw(KeyError("not caught"))
