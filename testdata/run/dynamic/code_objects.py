# Code objects run as often as one likes, with any globals.
x = 10
code = compile("x = x + 1", "f", "exec")
n1 = {'x': 1}; exec(code, n1); exec(code, n1); print(n1['x'])
n2 = {'x': 'a'}
try: exec(code, n2)
except TypeError as e: print(e)
compile("5; None; 'a'", "<stdin>", "single") 
exec(compile("5; None; 'a'", "<stdin>", "single"))
exec(compile("for i in range(3): i\n", "<stdin>", "single"))
def h(): global hh; hh = x
exec(h.__code__); print(hh)
def withargs(a): pass
try: exec(withargs.__code__)
except TypeError as e: print(e)
def outer():
    v = 1
    def inner(): return v
    return inner
try: exec(outer().__code__)
except TypeError as e: print(e)
print(exec(outer().__code__, {}, closure=outer().__closure__))
exec("def deff(): return undefined_name")
try: deff()
except NameError as e: print(e)
exec("from sys import *\nprint(maxunicode)")
exec("'doc'", d := {}); print(d['__doc__'])
print(eval(compile("1+1", "a", "eval")), eval(b"2+3"))
exec("global gl; gl = 4", {}, {})
gg = {}; ll = {}
exec("global gl\ngl = 4\nlo = 5", gg, ll); print(gg['gl'], ll)
exec("a: int = 3", aa := {}); print(aa['__annotations__'])
print(eval("lambda: x")())
def nest():
    y = 5
    return eval("lambda: y", globals(), {'y': 1})
try: nest()()
except NameError as e: print(e)
