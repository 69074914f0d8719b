# Operands, arguments and targets are evaluated as CPython does it.
def v(x):
    print(x, end=" ")
    return x


def line(*values):
    print("|", *values)


class Box:
    def __getitem__(self, key):
        print("get", key, end=" ")
        return 10

    def __setitem__(self, key, value):
        print("set", key, value, end=" ")

    def __delitem__(self, key):
        print("del", key, end=" ")


line(v(1) + v(2) * v(3) - v(4))
line(v(1) < v(2) < v(3))
line(v(3) < v(2) < v(1))
line(v(0) or v("") or v("x"))
line(v(1) and v(0) and v(2))
line(v(1) if v(0) else v(2))
line([v(1), v(2), *v([3]), v(4)])
line({v("a"): v(1), v("b"): v(2), **v({"c": 3})})
box = Box()
box[v("k")] = v("value")
line()
line(box[v(1):v(2):v(3)])
box[v("i")] += v(5)
line()
a = b = c = v("chain")
line(a, b, c)
x, box[v("t")], y = v(1), v(2), v(3)
line(x, y)
del box[v("d")]
line()


def f(*args, **kwargs):
    return args, kwargs


line(f(v(1), *v([2]), v(3), a=v(4), **v({"b": 5})))
line(f"{v(1)}-{v(2):{v(3)}}")
line(not v(0), -v(1), ~v(2))
i = 0
data = [0, 0, 0]
i = data[i] = 1
line(i, data)
i, data[i] = 2, "two"
line(i, data)
n = 1
line(n + (n := 5) + n)
try:
    undefined(v("argument"))
except NameError as e:
    print(e)
