x = 1 +
#---
x = (1 +)
#---
x = [1,2
y = 3
#---
x = [1 2
y = 3
#---
x = y = 3 z
#---
x = ++
#---
x = $
#---
x = 5 $ 6
#---
1 = x
#---
x = f() = 1
#---
a, f() = 3
#---
a + 1 = 2
#---
not a = 2
#---
a < b = 2
#---
a or b = 2
#---
None = 1
#---
x.True = 1
#---
"a" = 1
#---
... = 1
#---
-x = 1
#---
a = b + 1 = c
#---
yield = 1
#---
x = yield = 1
#---
del f()
#---
del a, 1
#---
del (a, b + 1)
#---
del *a
#---
del
#---
global x.y
#---
x: int: 3
#---
a, b: int
#---
x = (yield x) y
#---
x = *a
#---
x = **a
#---
a: b = c = d
#---
a = b c d
#---
@a(b c)
def f(): pass
#---
x = [
  1,
  2
  3
]
#---
x = {
 'a': 1
 'b': 2}
