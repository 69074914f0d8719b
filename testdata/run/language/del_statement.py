x = 1
del x
try: x
except NameError as e: print(e)
l, d = list(range(10)), {'a': 1, 'b': 2, 'c': 3}
del l[0], l[-1], l[2:4], d['a']
print(l, d)
del l[::2]
print(l)
class C:
    attr = 1
    def __delattr__(self, n): print('delattr', n); object.__delattr__(self, n)
    def __delitem__(self, k): print('delitem', k)
c = C(); c.x = 1; c.y = 2
del c.x, (c.y), c[1], c[1:2], c[1, 2], c[...]
del [d['b'], d['c']]
print(d, vars(c))
del C.attr
for bad in ('c.x', 'C.attr', "d['z']", 'l[99]', '(1).real', '"a"[0]', '(1,)[0]'):
    try:
        match bad:
            case 'c.x': del c.x
            case 'C.attr': del C.attr
            case "d['z']": del d['z']
            case 'l[99]': del l[99]
            case '(1).real': del (1).real
            case '"a"[0]': del "a"[0]
            case _: del (1,)[0]
    except Exception as e: print(type(e).__name__, e)
def f(a):
    del a
    try: return a
    except UnboundLocalError as e: return str(e)
print(f(1))
def g():
    v = 1
    def h(): return v
    del v
    try: return h()
    except NameError as e: return str(e)
print(g())
def again():
    for i in range(3):
        y = i
        del y
    y = 'assigned again'
    return y
print(again())
a = b = [1, 2]
del a
print(b)
del (b)
del ()
class D:
    x = 1
    y = x
    del x
print(hasattr(D, 'x'), D.y)
