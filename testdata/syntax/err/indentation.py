if x:
    a
  b
#---
   x
#---
def f():
    x
      y
#---
if True:
	x
        y
#---
if True:
        x
	y
#---
if True:
    if x:
	y
#---
x
	y
#---
class A:
  def f(): pass
 def g(): pass
#---
if x:
  pass
  # comment
    # comment
     y
#---
for x in y:
  pass
else:
pass
#---
if a:



# x
b
#---
x = 1 \
  + 2
 y
