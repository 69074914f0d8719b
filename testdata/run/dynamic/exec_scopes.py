# What code in exec() binds and sees, and how it fails.
try: eval("foo.bar", {})
except NameError as e: print(e)
try: exec("def f(:\n  pass")
except SyntaxError as e: print(e)
try: exec("if True:\nx = 1")
except IndentationError as e: print(type(e).__name__, e)
try: exec("x = 1\n\ty = 2")
except SyntaxError as e: print(type(e).__name__, e)
try: exec("nonlocal q")
except SyntaxError as e: print(e)
try: exec("break")
except SyntaxError as e: print(e)
ns = {}
exec(compile("def f(): return sys_name\n", "gen.py", "exec"), ns)
ns["sys_name"] = "late"
print(ns["f"](), ns["f"].__code__.co_filename, ns["f"].__module__, ns["f"].__qualname__)
def template(**kw):
    src = "def made(" + ", ".join(kw) + "):\n    return " + " + ".join(kw)
    scope = {}
    exec(src, scope)
    return scope["made"]
print(template(a=1, b=2)(3, 4))
class Descr:
    exec("def method(self): return 'm'")
print(Descr().method())
def func_exec():
    exec("inner_v = 10")
    try: return inner_v
    except NameError as e: return str(e)
print(func_exec())
def loc():
    a = 1
    l = locals()
    b = 2
    l2 = locals()
    return l is l2, sorted(l)
print(loc())
def mod():
    a = 1
    locals()["a"] = 5
    return a
print(mod())
d = {}
exec("a = 1", d, d); print(d["a"])
print(vars() is globals(), "d" in dir())
import builtins
builtins.spam = 3
print(spam, eval("spam"), eval("spam", {}))
