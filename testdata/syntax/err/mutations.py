r["self" = r
x = 1
#---
x = [1, (2 3
y = 4
#---
print(x[])
#---
print(f(yield))
#---
f(1, c d)
#---
f(1, a d)
#---
f((a) b)
#---
x = [not a b, a not b]
#---
f(): x y
#---
f() += 
#---
for a + b in
#---
def f() -> (a b): pass
#---
def f[(): pass
#---
def f()(
#---
print("x"await
y = 1
#---
"abc"[0] := 1
#---
f(a.b := 1)
#---
x = 1order
#---
x = 08.a
#---
try:
    a
  b
#---
class A:
    def f(self):
        if a:
    b
#---
f(a.b=1
g(2)
