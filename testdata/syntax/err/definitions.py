def f() x: pass
#---
def f()
#---
lambda x y: 1
#---
(lambda x)
#---
lambda x
#---
def f(x):
return 1
#---
def f(x):
  x = 1
    y = 2
#---
def f(a, (b, c)): pass
#---
lambda: x = 2
#---
def f(*): pass
#---
def f(*, **k): pass
#---
def f(a=1, b): pass
#---
def f(a, a=): pass
#---
def f(*a=1): pass
#---
def f(**k=1): pass
#---
def f(**k, a): pass
#---
def f(**k, *a): pass
#---
def f(**k, **l): pass
#---
def f(**k, /): pass
#---
def f(/): pass
#---
def f(/, a): pass
#---
def f(a, /, b, /): pass
#---
def f(*a, /): pass
#---
def f(a, *, /): pass
#---
def f(*a, *b): pass
#---
def f(a / b): pass
#---
def f(a, / *, b): pass
#---
def f(a, (b)): pass
#---
def f((a)): pass
#---
def f(a, (b, c), d): pass
#---
def f(1): pass
#---
def f(a.b): pass
#---
def f(None): pass
#---
def f(a, *b, c=, d): pass
#---
lambda a=1, b: 1
#---
lambda (a, b): 1
#---
lambda a, (b): 1
#---
lambda **k, a: 1
#---
lambda /: 1
#---
lambda *a=1: 1
#---
lambda **a=1: 1
#---
lambda a=: 1
#---
lambda *a, *b: 1
#---
lambda *a, /: 1
#---
lambda a / b: 1
#---
lambda a, / *, b: 1
#---
def f(*, a, *b): pass
#---
def f(a:int b:int): pass
#---
def f(a b): pass
#---
def f[T: int, *Ts: int](): pass
#---
def f[**P: int](): pass
#---
def f[**P: (int, str)](): pass
#---
def f[*T: (int, str)](): pass
#---
def f[T](): 1 +
#---
type X = 
#---
type X[T
#---
def f: pass
#---
def (x): pass
#---
def f(x) -> : pass
#---
async def f(): pass; async
#---
def f():
b
#---
async def f():
b
#---
def f {: pass
#---
def f x: pass
#---
def f(a=(b c)): pass
#---
lambda a=(b c): 1
