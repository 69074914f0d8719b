class A x: pass
#---
for x in y z: pass
#---
for x in y
  pass
#---
if 1: pass
else x: pass
#---
try x: pass
#---
try: pass
finally x: pass
#---
while x y: pass
#---
while x
  pass
#---
with x y: pass
#---
with x
#---
with (x, y) z: pass
#---
with (x as y, z)
  pass
#---
try: pass
except x y: pass
#---
try: pass
except x
  pass
#---
try: pass
except
  pass
#---
class A
  pass
#---
class A(x
  pass
#---
if x:
    a
  b
#---
if x = 3: pass
#---
if x.a = 3: pass
#---
if f() = 3: pass
#---
if x and y = 3: pass
#---
while (x = 3): pass
#---
for 1 in x: pass
#---
for f() in x: pass
#---
for a, 1 in x: pass
#---
with a as 1: pass
#---
with a as f(): pass
#---
with (a as f()): pass
#---
with a as b.c(): pass
#---
else: pass
#---
except: pass
#---
class A(b for b in c): pass
#---
class A[T: ]: pass
#---
class : pass
#---
try: pass
#---
try: pass
x = 1
#---
try:
  pass
finally
  pass
#---
try: pass
except a, b: pass
#---
try: pass
except a, b as c: pass
#---
try: pass
except* : pass
#---
try: pass
except*
  pass
#---
try: pass
except* a
  pass
#---
try: pass
except a: pass
except* b: pass
#---
try: pass
except* a: pass
except b: pass
#---
try: pass
except* a: pass
except: pass
#---
try: pass
except* a, b: pass
#---
try: pass
except a as b.c: pass
#---
if print a: pass
#---
with open(a) as b, open(c) as d
  pass
#---
with (a as b, c as d): pass
 x
#---
async with a: pass
#---
else
#---
if a:
#---
if a: 

b
#---
while a: 
#---
for a in b:
c
#---
with a:
b
#---
with (a as b):
c
#---
class A:
b
#---
class A(B):
b
#---
async for a in b:
c
#---
try:
a
#---
try:
 a
except:
b
#---
try:
 a
except A:
b
#---
try:
 a
except A as e:
b
#---
try:
 a
except* A:
b
#---
try:
 a
finally:
b
#---
if a:
 b
elif c:
d
#---
if a:
 b
else:
d
#---
for a in b:
 c
else:
d
#---
class A(b c): pass
#---
with (a b): pass
#---
if (a b): pass
#---
for x in (a b): pass
