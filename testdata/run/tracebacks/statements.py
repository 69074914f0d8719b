"""Where the carets of tracebacks point: one statement a function."""

import sys
def show(f):
    try: f()
    except BaseException as e:
        e.__traceback__ = e.__traceback__.tb_next
        sys.excepthook(type(e), e, e.__traceback__)
n=None
def m1():
    return (n
            + 1)
def m2():
    return foo(
        1,
        2)
def m3():
    x = [n +
      1, 2]   # comment
def m4():
    print("a",
      n[0])
def m5():
    n.foo(1,
          2)
def m6(): return n + \
    1
def m7():
    n.x  # comment
def m8():
    n.x;
def m9():
	n.x = 3
def m10():
    for i in n: pass
def m11():
    with n: pass
def m12():
    a, b = 1
def m13():
    del n.x, n.y
def m14():
    n[0] = 1
def m15():
    n += 1
def m16():
    raise ValueError(
       "x")
def m17():
    assert n
def m18():
    assert n == 3, "msg"
def m19():
    import nonexistent_foo
def m20():
    from sys import nonexist
def m21():
    class A(n.x): pass
def m22():
    @n.foo
    def g(): pass
def m23():
    def g(a=n.x): pass
def m24():
    return [i.x for i in [1]]
def m25():
    return {i: i.x for i in [1]}
def m26():
    return list(i.x for i in [1])
def m27():
    lambda: n.x
    (lambda: n.x)()
def m28():
    x = n.x if n is None else 3
def m29():
    while n.x: pass
def m30():
    if n.x: pass
def m31():
    try: n.x
    except TypeError: pass
def m32():
    try: n.x
    finally: n.y
def m33():
    yield_ = n.x; y = 3
def m34():
    global zz
    del zz
def m35():
    print(n.x, n.y)
def m36():
    x: n.x = n.y
def m37():
    match n.x:
        case 1: pass
def m38():
    a = b = n.x = 1
def m39():
    n.x += 1
def m40():
    n[0] += 1
def m41():
    a, *b = 1
def m42():
    f(*n)
def m43():
    é = n.é + 1
def m44():
    return "日本" + n.x
def m45():
    return "日本" + 1
def m46():
    [a, b] = [1, 2, 3]
def m47():
    for a, b in [1]: pass
def m48():
    raise n
def m49():
    raise ValueError from 3
def m50():
    return -n
def m51():
    return n(1)(2)
def m52():
    x = 1; n.x.y; z = 3
def m53():
    async def f(): await n
    f().send(None)
def m54():
    def g():
        yield n.x
    next(g())
def m55():
    def g():
        yield from n
    next(g())
def m56():
    n.x.y.z()
def m57():
    return n.x(a=1).z
def m58():
    return f"{n.x} {n.y}"
def m59():
    return (
        n.x
    )
def m60():
    return n[
        0
    ]
def m61():
    return [
        1, 2
    ].x
def m62():
    x
    x = 1
for f in (m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39, m40, m41, m42, m43, m44, m45, m46, m47, m48, m49, m50, m51, m52, m53, m54, m55, m56, m57, m58, m59, m60, m61, m62): show(f)
sys.exit(1)
