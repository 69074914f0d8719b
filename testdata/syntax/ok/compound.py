if a: b
if a:
    b
elif c:
    d
elif e: f
else:
    g
while a:
    b
else:
    c
for a in b: c
for a, b in c, d:
    e
else: f
for *a, b in *c, d: pass
for (a.b), c[0] in d: pass
if a := b: c
if a:
    if b:
        c
    else:
        d
try:
    a
except:
    b
try:
    a
except B: c
except (D, E) as f:
    g
else:
    h
finally:
    i
try: a
finally: b
try:
    a
except* B as c:
    d
except* (E, F):
    g
if a:
    b;
c
