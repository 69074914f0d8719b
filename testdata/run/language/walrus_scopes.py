if (n := len('walrus')) > 3: print(n)
print([last := x for x in range(4)], last)
print([y for x in 'abc' if (y := x.upper()) != 'B'], y)
def f():
    values = [(total := total + v) for v in (1, 2, 3)] if (total := 10) else None
    return values, total
print(f())
def g():
    global made
    [made := i for i in range(3)]
g(); print(made)
def h():
    x = 0
    def inner():
        nonlocal x
        return [x := x + i for i in range(4)]
    return inner(), x
print(h())
print((a := 1, b := 2), a + b, (c := (d := 3) + 1), c, d)
print(any((witness := x) > 3 for x in (1, 5, 2)), witness)
print({(k := s[0]): (v := len(s)) for s in ('one', 'three')}, k, v)
while (line := next(it := iter(['only']), None)) and line != 'stop':
    print(line); break
print(f'{(z := 7)} {z} {z:=^5}', (lambda: (w := 5) + w)(), [q := 1, q + 1][-1])
def default(x=(p := 3)): return x, p
print(default(), p)
print(sorted(range(5), key=lambda i: (m := i % 3, -i)), (t := 1,), t)
def call(x, y=0): return x, y
print(call(u := 5), call(1, (r := 2)), call(y=(s2 := 8), x=s2) if 's2' in globals() else 'no')
class C:
    attr = (value := 5)
    total = sum(i for i in range(value))
print(C.attr, C.value, C.total)
x = [1, 2, 3]
x[(i := 1)] = 10; print(x, i, x[(j := 0):(j := 2)], j)
assert (ok := True), 'unused'
del (ok)
print('ok' in globals())
