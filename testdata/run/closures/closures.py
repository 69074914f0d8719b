def counter(start=0):
    count = start

    def increment(step=1):
        nonlocal count
        count += step
        return count

    def read():
        return count

    return increment, read


increment, read = counter(10)
print(increment(), increment(5), read())
other, _ = counter()
print(other(), read())


def adders():
    return [lambda x: x + i for i in range(3)], [lambda x, i=i: x + i for i in range(3)]


late, early = adders()
print([f(10) for f in late], [f(10) for f in early])


def nested():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed by inner"
        inner()
        return x
    return middle(), x


print(nested())


def parameter_cell(a, b, *args, **kwargs):
    def get():
        return a, b, args, kwargs

    def change():
        nonlocal a, args
        a = "new"
        args = ()
    before = get()
    change()
    return before, get()


print(parameter_cell(1, 2, 3, k=4))


def unbound_free():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    print(use())
    del later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        later
    except NameError as e:
        print(type(e).__name__, e)


unbound_free()


def unbound_local():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 1
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)
    try:
        del x
    except UnboundLocalError as e:
        print(e)


unbound_local()


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact(10)


print(recursive())


def loop_cells():
    functions = []
    for i in range(3):
        j = i * 10

        def f():
            return i, j
        functions.append(f)
    return [f() for f in functions]


print(loop_cells())


def class_in_function(value):
    class Inner:
        attribute = value

        def method(self):
            return value, self.attribute, __class__.__name__
    value = "changed"
    return Inner().method()


print(class_in_function("first"))
f = counter
print(f.__code__.co_cellvars, increment.__code__.co_freevars, len(increment.__closure__))
print(read.__closure__[0].cell_contents)


def deep():
    a = 1

    def one():
        b = 2

        def two():
            c = 3

            def three():
                return a + b + c
            return three
        return two
    return one()()()


print(deep())


def exception_name_in_closure():
    try:
        raise ValueError("x")
    except ValueError as e:
        def get():
            return e
        print(repr(get()))
    try:
        get()
    except NameError as error:
        print(error)


exception_name_in_closure()
