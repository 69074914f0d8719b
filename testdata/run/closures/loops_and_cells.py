"""What closures share: loop variables, comprehension scopes, default values, parameters, cells."""


def late():
    return [f() for f in [lambda: i for i in range(4)]]


def early():
    return [f() for f in [lambda i=i: i for i in range(4)]]


def in_loop():
    functions = []
    for i in range(3):
        j = i * 10

        def show():
            return i, j

        functions.append(show)
    i = 99
    return [f() for f in functions]


def makers():
    return [(lambda n: lambda: n)(i)() for i in range(3)]


def parameter_cell(a, *args, key=1, **kwargs):
    def change():
        nonlocal a, args, key, kwargs
        a += 1
        args += (a,)
        key = [key]
        kwargs["a"] = a
        return a, args, key, kwargs

    change()
    return change() == (a, args, key, kwargs), a, args, key, kwargs


def three_levels():
    x = "one"

    def second():
        nonlocal x
        x += " two"

        def third():
            nonlocal x
            x += " three"
            return lambda: x

        return third()

    result = second()
    x += " again"
    return result()


def siblings():
    count = 0

    def up():
        nonlocal count
        count += 1
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    return up, down


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    same = fact
    fact = lambda n: -n
    return same(5)


def class_inside(value):
    class Inner:
        value = "class"
        seen = value

        def method(self):
            return value

    return Inner.value, Inner.seen, Inner().method()


def unbound_free():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return inner()


def exception_name():
    functions = []
    try:
        raise ValueError("v")
    except ValueError as e:
        functions.append(lambda: e)
        print(functions[0]())
    try:
        functions[0]()
    except NameError as error:
        print(error)


print(late(), early(), in_loop(), makers())
print(parameter_cell(1, 2, key=3, z=4))
print(three_levels())
up, down = siblings()
print(up(), up(), down(), up.__closure__[0] is down.__closure__[0], up.__closure__[0].cell_contents)
up.__closure__[0].cell_contents = 50
print(down(), up.__code__.co_freevars)
print(recursive(), class_inside("argument"), unbound_free())
exception_name()
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda again: lambda n: 0 if n == 0 else n + again(n - 1))(10))
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose(lambda x: x + 1, lambda x: x * 2, str)(4))
gen = (lambda: (yield))()
print(next(gen), type(gen).__name__)
