# Globals of exec(): any dict, whose builtins may be replaced.
ns = {}
exec("""
import math
z = 5
def g(n):
    return z + n + len('abc')
class C:
    y = z
    def m(self): return self.y + z
def gen(n):
    for i in range(n):
        yield i * z
lam = lambda q: q + z
lst = [i + z for i in range(3)]
""", ns)
print(sorted(k for k in ns if k != '__builtins__'))
print(ns['g'](1), ns['C']().m(), list(ns['gen'](3)), ns['lam'](1), ns['lst'])
print(ns['g'].__globals__ is ns, ns['C'].__module__, ns['g'].__module__)
ns['z'] = 100
print(ns['g'](1), ns['C']().m())
print(sorted(ns['__builtins__'])[:3], type(ns['__builtins__']))
print(eval("[x for _ in range(2)]", {}, {'x': 7}))
try:
    exec("print(1)", {'__builtins__': {}})
except NameError as e: print(e)
