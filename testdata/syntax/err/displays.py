[a, b
#---
(a if b)
#---
[a if b for c in d]
#---
(a, 1) = 3
#---
[a, f()] = 3
#---
(x for x in y) = 1
#---
[x for x in y] = 1
#---
{1} = 2
#---
(yield) = 1
#---
[x for 1 in y]
#---
[x for f() in y]
#---
[a]: int
#---
(a, b): int
#---
(a): int
#---
{a:}
#---
{a: *b}
#---
{a: b, c}
#---
{a: b, c:}
#---
{a: b, **c: d}
#---
{**a, b}
#---
{a, b: c}
#---
{a, **b}
#---
{a: b for c in d, e}
#---
{**a for a in b}
#---
{*a for a in b}
#---
[*a for a in b]
#---
(*a for a in b)
#---
[a, b for a in b]
#---
{a, b for a in b}
#---
[a, b, c for a in b]
#---
(a, b for a in b)
#---
[a for a in b, c]
#---
(*a)
#---
(**a)
#---
[**a]
#---
(a as b)
#---
a[
#---
a[]
#---
a[1:2:3:4]
#---
a[b=c]
#---
a[*b:c]
#---
a[b:=c:d]
#---
[a not]
#---
[x for x in y z]
#---
[x y for x in z]
#---
{a b for x in z}
#---
{a: b c}
#---
{a b: c}
#---
{a: b, c d}
#---
{a: b, c d: e}
#---
{a: b, **c d: e}
#---
a[b c]
#---
(a b)
#---
(a, b c)
#---
(yield a b)
#---
x[a:b c]
#---
{1: 2 if 3}
