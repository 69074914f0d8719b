with a: b
with a as b: c
with a, b as c: d
with (a): b
with (a, b): c
with (a, b,): c
with (a as b): c
with (a as b, c as (d, e),): f
with (a, b) as c: d
with (a).b as c: d
with (a), b: c
with (a, b), c: d
with (yield): a
with (a := b): c
with (a, *b): c
with (a for b in c): d
with (): a
with a() as b.c, d as e[0], f as [g, h]: i
with (a, b as c): d
with a if b else c as d: e
