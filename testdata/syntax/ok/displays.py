()
(a,)
(a, b,)
a,
a, b
*a, b
[]
[a, *b, c,]
{}
{a, *b,}
{a: b, **c, d: e,}
[a for b in c]
[a for b, c in d if e if f for g in h]
[a async for b in c]
{a for b in c}
{a: b for c in d}
(a for b in c for d, *e in f)
((a))
(yield), (yield a), (yield a, *b), (yield from c)
[a for b.c in d], [a for b[0], in d]
[(a, b) for a, b in c]
[a if b else c for d in e if f or g]
