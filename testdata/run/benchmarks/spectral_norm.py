def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)
def times(v, transposed=False):
    n = range(len(v))
    if transposed:
        return [sum(a(j, i) * v[j] for j in n) for i in n]
    return [sum(a(i, j) * v[j] for j in n) for i in n]
def at_a(u):
    return times(times(u), True)
def norm(n):
    u = [1] * n
    for _ in range(5):
        v = at_a(u)
        u = at_a(v)
    vbv = vv = 0
    for ue, ve in zip(u, v):
        vbv += ue * ve
        vv += ve * ve
    return (vbv / vv) ** 0.5
for n in (1, 5, 20, 40):
    print("%0.9f" % norm(n))
