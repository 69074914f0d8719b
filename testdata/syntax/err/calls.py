f(a b)
#---
f(a, b c, d)
#---
f(x for x in y z)
#---
f(a for)
#---
print(x = 3, y = 4 z)
#---
f() += 1
#---
f"a" = 1
#---
f(): int
#---
f(**x, *y)
#---
f(**x = 1)
#---
f(*x = 1)
#---
f(a=1, True=2)
#---
f(a=)
#---
f(a=, b)
#---
f(a=1, b.c=2)
#---
f(a.b=c for c in d)
#---
f(a=c for c in d)
#---
f(a, b for b in c)
#---
f(b for b in c, a)
#---
f(b for b in c,)
#---
f(a=1, b)
#---
f(a=1, b, c=2, d)
#---
f(**a, b)
#---
print "a"
#---
print a, b
#---
print a b
#---
print -1
#---
print
#---
print >>f, x
#---
exec "a"
#---
exec a in b
#---
(print "a")
#---
x = print a
#---
print a if b else c
#---
print f"x"
#---
print(a) b
#---
f(a, extra f"{x}" b)
#---
f(1 "a")
#---
f(a="s" b)
#---
f("a" ~b)
#---
f(a, b c d=1)
#---
f(a "s"=1)
#---
f(x y for x in z)
#---
f(*a b)
#---
f(**a b)
#---
f(a:=b c)
#---
f(a for a in b c)
#---
f(lambda: a b)
#---
f(not a b)
#---
f(a.b c)
#---
f(-a b)
#---
f(await a b)
#---
f(match a)
#---
f(a match)
#---
f(print a)
#---
f(1 if 2)
#---
f(a, 1 if 2, c)
#---
f(a
b)
#---
f(a,
b c
d)
#---
foo(a, "x" "y" z)
