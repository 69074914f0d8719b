"""global and nonlocal with every statement that binds: imports, loops, with, except, classes, defs, match."""

count = 0


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *details):
        return True


def binds_globals():
    global a, b, c, d, e, f, G, h, i, j, m
    import math as a
    from operator import add as b
    for c in range(3):
        pass
    with Manager() as d:
        pass
    try:
        raise ValueError("v")
    except ValueError as e:
        seen = str(e)

    def f():
        return "function"

    class G:
        pass

    h, *i = "xyz"
    [j := n for n in range(2)]
    match {"key": 5}:
        case {"key": m}:
            pass
    return seen


print(binds_globals(), a.floor(2.5), b(1, 2), c, d, "e" in globals(), f(), G.__qualname__, f.__qualname__, h, i, j, m)


def binds_outer():
    a = b = c = d = e = f = G = h = i = j = m = None

    def inner():
        nonlocal a, b, c, d, e, f, G, h, i, j, m
        import math as a
        from operator import add as b
        for c in range(3):
            pass
        with Manager() as d:
            raise KeyError
        try:
            raise ValueError("v")
        except ValueError as e:
            pass

        def f():
            return "function"

        class G:
            pass

        h, *i = "xyz"
        [j := n for n in range(2)]
        match (5,):
            case [m]:
                pass

    inner()
    try:
        e
    except NameError as error:
        print(error)
    return a.ceil(2.5), b(3, 4), c, d, f(), G.__qualname__, f.__qualname__, h, i, j, m


print(binds_outer())


def counter():
    def step(by=1):
        global count
        count += by
        nonlocal calls
        calls += 1
        return count, calls

    calls = 0
    return step


first, second = counter(), counter()
print(first(), second(5), first(), second())


def skip_level():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += " changed"

        inner()
        return x

    middle()
    return x


def class_between():
    x = "function"

    class Body:
        nonlocal x
        x = "from the class"
        global made_in_class
        made_in_class = x

        def method(self):
            return x

    return x, Body().method(), "x" in vars(Body)


def generator():
    total = 0

    def add(n):
        nonlocal total
        total += n

    while True:
        add((yield total))


print(skip_level(), class_between(), made_in_class)
g = generator()
next(g)
print([g.send(n) for n in (1, 2, 3)])
for wrong in ("def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x",
              "def f():\n nonlocal x", "nonlocal x", "def f(x):\n def g(x):\n  nonlocal x", "x: int\nglobal x",
              "def f():\n global x\n nonlocal x", "def f():\n global x\n x: int = 1", "class C:\n x = 1\n global x"):
    try:
        exec(wrong)
    except SyntaxError as error:
        print(error.msg)
