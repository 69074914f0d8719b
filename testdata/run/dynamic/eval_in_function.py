# eval() and exec() in a function see its variables, and leave them alone.
x = 10
print(eval("x + 1"), eval(" \t x * 2"))
def f(a, b=2):
    c = 3
    print(eval("a + b + c"), sorted(locals()))
    exec("d = a * 10")
    print(locals()['d'], eval("d"))
    print(locals() is locals())
    exec("c = 99")
    print(c)
    print(locals()['c'])
    return [eval("i * c") for i in range(3)]
f(1)
print([eval("i + x") for i in range(3)])


def comprehension(n):
    i = "outer"
    squares = [eval("k * n") for k in range(3)]
    return squares, sorted(locals()), [sorted(locals()) for i in range(1)], i


print(comprehension(2))
exec("print([eval('j + w') for j in range(2)])", {"w": 5})
