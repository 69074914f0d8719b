del a +
#---
lambda *: 1
#---
[a for a b]
#---
f(a if b else c d)
#---
print "x"
#---
exec "x"
#---
print x, y
#---
print
x y
#---
if x = 1: pass
#---
while x = 1: pass
#---
f(a.b=1)
#---
f(True=1)
#---
f(1=2)
#---
f(**a, *b)
#---
class A(a for a in b): pass
#---
x = 5 +* 3
#---
x = [1, 2
#---
x = (1, 2]
#---
x = 1)
#---
x = {1: 2, 3}
#---
x = {1, 2: 3}
#---
x = {1:}
#---
x = {1: *a}
#---
x = {**a: 1}
#---
x = {*a: 1}
#---
'abc
#---
"""abc
def
#---
f'abc
#---
f'{a'
#---
f'{a!x}'
#---
f'{a!r x}'
#---
f'}'
#---
f'{lambda x: 1}'
#---
f'{(a}'
#---
f'''{
a
#---
b'é'
#---
'\N{foo}'
#---
'\x1'
#---
'\u12'
#---
'\U12345678'
#---
b'\x1'
#---
1_
#---
0xg
#---
0b12
#---
012
#---
1abc
#---
1.5abc
#---
1jx
#---
a = 1 if 2
#---
a = 1 if 2 else
#---
a = b c
#---
a ! b
#---
a = “x”
#---
a = 5 # ok
  b = 6
#---
if a:
b
#---
if a:
  b
 c
#---
if a:
	b
        c
#---
def f():
#---
class A:
#---
for x in y:
z
#---
while 1:
#---
with a as b:
c
#---
try:
  a
b
#---
try:
  a
except:
b
#---
try:
  a
finally:
b
#---
try:
  a
except A:
  b
except* B:
  c
#---
try:
  a
except*:
  c
#---
try:
  a
except A, B:
  c
#---
try:
  a
except A as b.c:
  c
#---
try: a
except A as 1: b
#---
else: a
#---
elif a: b
#---
except: b
#---
from x import *, y
#---
from . import (a, b
#---
from x import (a, b,,)
#---
from x import a,
#---
from x import
#---
import x.y as z.w
#---
import
#---
import a b
#---
(a, b) += 1
#---
a, b += 1
#---
[a] += 1
#---
1 += 1
#---
a: int, b: int
#---
[a, b]: int
#---
1: int
#---
a.b.c: int = 1 = 2
#---
del (a, 1)
#---
del a, b + c
#---
f(*)
#---
f(**)
#---
print(*a, sep=)
#---
True += 1
#---
a + b = 1
#---
a() = 1
#---
a if b else c = 1
#---
lambda: 1 = 1
#---
{x} = 1
#---
-a = 1
#---
not a = 1
#---
a and b = 1
#---
a < b = 1
#---
(a, 1) = x
#---
[a, f()] = x
#---
a = 1 = b
#---
for x y in z: pass
#---
for x: pass
#---
for in x: pass
#---
for x in: pass
#---
[x for in y]
#---
[x for x in]
#---
[x for x]
#---
[x, y for x in z]
#---
{x, y for x in z}
#---
{x: y, z for x in z}
#---
with (a as 1): pass
#---
with a, b as c d: pass
#---
with: pass
#---
with a as: pass
#---
(a := 1) = 2
#---
a := 1
#---
f(a=b:=1)
#---
(a.b := 1)
#---
(a[0] := 1)
#---
(1 := a)
#---
lambda: (x := 1) = 2
#---
match x:
  case {**a, 1: b}: pass
#---
match x:
  case A(a=1, 2): pass
#---
match x:
  case 1 as a.b: pass
#---
match x:
  case 1 as _: pass
#---
match x:
  case 1 + 1: pass
#---
match x:
  case 1 + a: pass
#---
match x:
  case -a: pass
#---
match x:
  case a + 1: pass
#---
match x:
  case 1
    pass
#---
match x
  case 1: pass
#---
case 1: pass
#---
type X[T: int = 1]
#---
def f[*T: int](): pass
#---
def f[](): pass
#---
class A[]: pass
#---
def f(x): (yield) = 1
#---
async def
#---
async lambda: 1
#---
x = await
#---
assert a, b, c
#---
raise a from
#---
raise from a
#---
global
#---
global a b
#---
a[*]
#---
x = (
#---
x = a[
y = 1
#---
\
#---
a \ b
#---
a = 1 \
#---
a = (1,
  2
b = 3
c = 4)
#---
if a: b; else: c
#---
def f(): x = 1; def g(): pass
#---
@a
b = 1
#---
@
def f(): pass
#---
@a b
def f(): pass
#---
class: pass
#---
class A B: pass
#---
class A(: pass
#---
def: pass
#---
def f() pass
#---
def f()
  pass
#---
if a
  b
#---
if: a
#---
while a
  b
#---
for x in y
  z
#---
a ==
#---
a =! b
#---
a ++
#---
a--
#---
a is
#---
a in
#---
a,, b
#---
, a
#---
(,)
#---
[,]
#---
{,}
#---
f(,)
#---
f(a,,b)
#---
{a b}
#---
[a b]
#---
"a" b
#---
f(a, "b" c)
#---
[a, "b" c]
#---
f(x for x in y for)
#---
f(a)b
#---
f(a)(b c)
#---
x = 1 2
#---
if 1 = x: pass
#---
if x.y = 1: pass
#---
if x == 1 = 2: pass
#---
print(a = 1, 2)
#---
f(a := 1, b)(c := 2) = 3
#---
x = {a = 1}
#---
x = [a = 1]
#---
x = (a = 1)
#---
x = (a, b = 1)
#---
def f(a, b) -> : pass
#---
def f(a:): pass
#---
def f(a=): pass
#---
def f(**a=1): pass
#---
def f(a, *, ): pass
#---
def f(a, **b, c): pass
