x = 'module'
def read(): return x
def write():
    global x
    x = 'written'
def local_shadow():
    x = 'local'
    return x, globals()['x']
print(read()); write(); print(read(), local_shadow())
def create():
    global new_name, other
    new_name, other = 1, 2
    def deeper():
        global new_name
        new_name += 10
    deeper()
create(); print(new_name, other)
def remove():
    global new_name
    del new_name
remove()
try: new_name
except NameError as e: print(e)
try: remove()
except NameError as e: print(e)
def counter():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def delete():
        nonlocal n
        del n
    return up, delete, lambda: n
up, delete, get = counter()
print(up(), up(5), get())
delete()
for f in (get, up, delete):
    try: f()
    except NameError as e: print(type(e).__name__, e)
def unbound():
    print(y)
    y = 1
try: unbound()
except UnboundLocalError as e: print(e)
def conditional(flag):
    if flag: z = 1
    return z
print(conditional(True))
try: conditional(False)
except UnboundLocalError as e: print(e)
def loop_variable():
    for i in []: pass
    return i
try: loop_variable()
except UnboundLocalError as e: print(e)
def three():
    a = 1
    def two():
        b = 2
        def one():
            nonlocal a, b
            a, b = a + b, a
            return a, b
        return one(), b
    return two(), a
print(three())
class Scope:
    x = 'class'
    def get(self): return x
    def make(self):
        global from_method
        from_method = 'made in a method'
    class Inner:
        y = x
    z = [x for _ in (1,)]
    w = (lambda: x)()
s = Scope(); s.make()
print(s.get(), from_method, Scope.Inner.y, Scope.z, Scope.w)
def class_in_function():
    v = 'function'
    class C:
        got = v
        v = 'class'
        again = v
        def m(self): return v
        nested = [v for _ in (1,)]
    return C.got, C.again, C().m(), C.nested
try: print(class_in_function())
except NameError as e: print(e)
def nonlocal_class():
    v = 1
    class C:
        nonlocal v
        v = 2
    return v, hasattr(C, 'v')
print(nonlocal_class())
exec_like = {name: value for name, value in globals().items() if name in ('x', 'other')}
print(exec_like, 'x' in vars(), len([n for n in dir() if n == 'x']))
def f(list=[1]): return list
len = lambda o: 'shadowed'
print(f(), len(5))
del len
print(len('abc'))
