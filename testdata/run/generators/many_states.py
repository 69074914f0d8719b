# Control flow around many suspension points.
def nested_loops(n):
    for i in range(n):
        j = 0
        while j < i:
            if (i + j) % 3 == 0:
                j += 1
                continue
            got = yield i, j
            if got == "break":
                break
            elif got == "outer":
                j = 10
            j += 1
        else:
            yield "else", i
        if got == "return" if i > 1 else False:
            return "early"
    else:
        yield "end"


def run(gen, plan):
    out = []
    try:
        value = next(gen)
        for action in plan:
            out.append(value)
            value = gen.send(action)
        out.append(value)
        out.extend(gen)
    except StopIteration as e:
        out.append(("stop", e.value))
    return out


print(run(nested_loops(5), []))
print(run(nested_loops(5), [None, "break", None, "outer"]))
print(run(nested_loops(5), [None, None, "return", "return", "return"]))


def switch(commands):
    state = "idle"
    count = 0
    for c in commands:
        if state == "idle":
            if c == "go":
                state = "run"
                yield "started"
            else:
                yield "idle"
        elif state == "run":
            count += 1
            if c == "stop":
                state = "idle"
                yield "stopped", count
            elif c == "fail":
                try:
                    yield "failing"
                    raise ValueError(count)
                except ValueError as e:
                    yield "failed", e.args
                finally:
                    state = "idle"
                    yield "cleanup"
    return count


g = switch("x go a b stop x go fail go".split())
result = []
while True:
    try:
        result.append(next(g))
    except StopIteration as e:
        result.append(e.value)
        break
print(result)


def locals_across(a, b=2, *args, c, **kw):
    d = a + b
    yield d
    e = [d, args]
    yield e
    f, *g = args
    yield f, g
    del d
    yield sorted(kw)
    try:
        d
    except UnboundLocalError as error:
        yield str(error)
    a, b = b, a
    yield a, b, c
    for a in range(2):
        yield a
    yield a


print(list(locals_across(1, 5, "x", "y", c=3, k=4, m=5)))


def conditional(flags):
    total = 0
    for flag in flags:
        if flag:
            total += yield total
        else:
            total += 100
    yield total


g = conditional([True, False, True, False, False])
print(next(g), g.send(1), g.send(2))


def while_try(n):
    while n > 0:
        try:
            n -= 1
            if n == 3:
                continue
            if n == 1:
                break
            yield n
        except KeyError:
            yield "key"
        else:
            yield "else"
        finally:
            yield "finally", n
    return n


print(list(while_try(6)))
g = while_try(6)
print(next(g), g.throw(KeyError()), next(g), next(g))


def with_in_loop(names):
    class Manager:
        def __init__(self, name):
            self.name = name

        def __enter__(self):
            return self.name

        def __exit__(self, *exc):
            log.append((self.name, exc[0] and exc[0].__name__))
            return self.name == "swallow"

    log = []
    for name in names:
        with Manager(name) as n, Manager(n + "!"):
            got = yield n
            if got:
                raise got
            if n == "skip":
                continue
            if n == "stop":
                break
            yield n.upper()
    yield log


print(list(with_in_loop(["a", "skip", "b", "stop", "c"])))
g = with_in_loop(["a", "swallow", "b"])
print(next(g), next(g), next(g), g.send(ValueError("v")), list(g))


def deep_finally(depth):
    if depth == 0:
        yield "bottom"
        return "value"
    try:
        return (yield from deep_finally(depth - 1))
    finally:
        yield depth


def outer():
    result = yield from deep_finally(3)
    yield result


print(list(outer()))


def exception_chain():
    for kind in (ValueError, KeyError, None):
        try:
            if kind:
                raise kind("x")
            yield "none"
        except ValueError as e:
            try:
                yield "value"
                raise KeyError("from value") from e
            except KeyError as k:
                yield repr(k.__cause__), repr(k.__context__)
        except KeyError as e:
            yield "key", e.__context__
    try:
        e
    except UnboundLocalError:
        yield "e is gone"


print(list(exception_chain()))


def large(n):
    a = b = c = d = e = f = g = h = i = j = 0
    while a < n:
        a += 1
        yield a
        b += a
        yield b
        c += b
        yield c
        d, e = c, d
        yield d, e
        f = f + e if a % 2 else f - e
        yield f
        g, h, i, j = h, i, j, f
        yield g, h, i, j


print(list(large(5)))
x = (lambda n: (yield n))(5)
print(next(x))
print([list((yield_ for yield_ in range(k))) for k in range(3)])
print(list((x, y) for x in range(3) for y in (z for z in range(x)) if (x + y) % 2))
