import sys


def cur():
    return type(sys.exception()).__name__


def gen():
    yield cur()
    try:
        raise ValueError
    except ValueError:
        yield cur()
        try:
            yield 1 // 0
        except ZeroDivisionError:
            yield cur()
            try:
                yield cur()
            finally:
                yield "finally", cur()
            yield cur()
        yield cur()
    yield cur()


for x in gen():
    print(x, cur())
g = gen()
for i in range(8):
    try:
        raise KeyError
    except KeyError:
        print(next(g), cur())
    print(cur())


def fin(how):
    try:
        if how == 0:
            return "returned"
        if how == 1:
            raise ValueError
        yield "body"
    finally:
        print("enter finally", cur())
        try:
            yield "finally", cur()
        except KeyError:
            yield "handler", cur()
        print("leave finally", cur())


for how in range(3):
    g = fin(how)
    try:
        while True:
            try:
                raise IndexError
            except IndexError:
                print(how, next(g), cur())
    except StopIteration as e:
        print("stop", e.value)
    except ValueError as e:
        print("ValueError", type(e.__context__).__name__)
g = fin(1)
print(next(g))
print(g.throw(KeyError))
try:
    next(g)
except ValueError as e:
    print("ValueError", e.__context__)
g = fin(2)
print(next(g))
try:
    g.close()
except RuntimeError as e:
    print(e)


def sub():
    yield cur()
    try:
        raise TypeError
    except TypeError:
        yield cur()
    yield cur()


def delegating():
    try:
        raise ValueError
    except ValueError:
        yield from sub()
        yield cur()
    yield from sub()


try:
    raise KeyError
except KeyError:
    for x in delegating():
        print(x, cur())


def loops(xs):
    for x in xs:
        try:
            if x == 1:
                continue
            if x == 3:
                break
            got = yield x
            if got:
                return got
        finally:
            yield "f", x
    else:
        yield "else"
    yield "end"


print(list(loops([0, 1, 2])), list(loops([0, 3, 4])))
g = loops([5, 6])
print(next(g), g.send("sent"))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def expressions(a):
    x = [(yield 1), (yield 2), *(yield 3)]
    y = {(yield 4): (yield 5)}
    a[(yield 6)] = (yield 7)
    z = (yield 8) < (yield 9) < (yield 10)
    w = f"{(yield 11)}-{(yield 12)}"
    v = max((yield 13), *(yield 14), key=(yield 15))
    u = (yield 16) if (yield 17) else (yield 18)
    assert (yield 19), (yield 20)
    return x, y, a, z, w, v, u


def drive(values):
    d = {}
    g = expressions(d)
    out = next(g)
    seen = [out]
    try:
        for v in values:
            seen.append(g.send(v))
    except StopIteration as e:
        return seen, e.value
    except AssertionError as e:
        return seen, "assert", e.args


print(drive([1, 2, [3, 4], "k", 5, "i", 7, 1, 2, 3, 11, 12, 13, [14, 15], lambda x: -x, 17, 18, "t"]))
print(drive([1, 2, [3, 4], "k", 5, "i", 7, 2, 2, 11, 12, 13, [14, 15], lambda x: -x, 0, 18, 0, "m"]))
