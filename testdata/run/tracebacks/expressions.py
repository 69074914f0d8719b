"""Where the carets of tracebacks point: one expression a function."""

import sys

a = 1
b = 'x'
d = {}
l = []
n = None


def f0():
    return (a) + (b)


def f1():
    return (a)+(b)


def f2():
    return a + b


def f3():
    return a+b


def f4():
    return a +(b)


def f5():
    return (a)[0]


def f6():
    return (a, b)[5]


def f7():
    return (a,b)[(5)]


def f8():
    return a[0]


def f9():
    return a [ 0 ]


def f10():
    return d['x']['y']


def f11():
    return -b ** a


def f12():
    return a ** b


def f13():
    return -b


def f14():
    return a + b * 2


def f15():
    return a * (b + 2) + n


def f16():
    return n.foo


def f17():
    return n.foo + 1


def f18():
    return n()


def f19():
    return foo(a + b)


def f20():
    return [a + b]


def f21():
    return f'{a + b}'


def f22():
    return a + b if a else n


def f23():
    return a << b


def f24():
    return a // b


def f25():
    return a//b


def f26():
    return n[0] + 1


def f27():
    return 1 + n[0]


def f28():
    return (a + b)


def f29():
    return l[0,1]


def f30():
    return l[0:1,]


def f31():
    return (lambda: a + b)()


def f32():
    return not n[0]


def f33():
    return a < b


def f34():
    return a + b < 3


def f35():
    return a + 'é' + b


def f36():
    return b'' + b


def f37():
    return d[f'{a["x"]}']


def f38():
    return (n)(1)


def f39():
    return n.x.y


def f40():
    return n.x()


def f41():
    return a.b[0].c


def f42():
    return (a+b)[0]


def f43():
    return ((a)) + b


def f44():
    return x[0]


def f45():
    return a @ b


def f46():
    return a and n[0]


def f47():
    return l[a+b]


def f48():
    return l[ a ][ 0 ]


def f49():
    return (  a  ) +   b


def f50():
    return a   +   b


def f51():
    return await_[0]


def f52():
    return l[-1]


def f53():
    return l[::0]


def f54():
    return '%d' % b


def f55():
    return 'é' + 1


def f56():
    return   n[0]


def f57():
    return n [0]


def f58():
    return d[a,b]


def f59():
    return sum([b]) + 1


def f60():
    return (a	+	b)


def f61():
    return [n for n in a]


def f62():
    return {**a}


def f63():
    return [*a]


def f64():
    return print(*a)


def f65():
    return print(**a)


def f66():
    return {n: 1 for n in a}


def f67():
    return d[[]]


def f68():
    return {[]: 1}


def f69():
    return {1: n+1}


def f70():
    return a if n[0] else b


def f71():
    return (yield_)


def f72():
    return (a := n + 1)


def f73():
    return a | b


def f74():
    return a == n[0]


def f75():
    return b.foo


def f76():
    return f'{n:d}'


def f77():
    return f'{n!r:d}'


def f78():
    return f'{n.x}'


def f79():
    return max(1, b)


def f80():
    return 1/0


def f81():
    return 1 / 0 + 2


def f82():
    return (1/0)


def f83():
    return a is n[0]


def f84():
    return int('x')


def f85():
    return [][0]


def f86():
    return ().x


def f87():
    return {}['a']


def f88():
    return ''.join([1])


def f89():
    return b . foo


def f90():
    return l[1 : b]


def f91():
    return l[(0)](1)


def f92():
    return 1, (a) << b


def f93():
    return 1, ((a))+b


def f94():
    return 1, "é" + 1


def f95():
    return 1, "日本語日本語" * (a+b)


def f96():
    return 1, "日本" +n


def f97():
    return 1, n["日本"]


def f98():
    return 1, (n)["日本"] + 1


def f99():
    return 1, a +(b, c)


def f100():
    return 1, a +(b)*c


def f101():
    return 1, a +(b*3)


def f102():
    return 1, a +(x for x in b)


def f103():
    return 1, a*n +(b)


def f104():
    return n.x      


for function in (
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22,
    f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43,
    f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64,
    f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85,
    f86, f87, f88, f89, f90, f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, f102, f103, f104,
):
    try:
        function()
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
sys.exit(1)
