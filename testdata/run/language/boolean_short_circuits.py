def f(x):
    print('f', x)
    return x
print(f(0) and f(1), f(1) and f(2), f(0) or f(''), f(1) or f(2), not f(0))
print(f(1) if f(0) else f(2), f(1) < f(2) < f(3), f(3) < f(2) < f(1), f(1) == f(1) != f(2))
if f(0) or f(5) and f(6): print('yes')
if not (f(1) and f(0)): print('not both')
print(all(f(x) for x in (1, 0, 2)), any(f(x) for x in (0, 3, 4)))
while f(0) or f(False): pass
x = f(None) or f([]) or f('default')
print(x, (f(1), f(2))[f(0)], [f(i) for i in range(4) if f(i) % 2])
class Loud:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print('bool', self.v)
        return self.v
    def __repr__(self): return f'Loud({self.v})'
print(Loud(True) and Loud(False), Loud(False) or Loud(True), not Loud(True))
if Loud(True) and not Loud(False) or Loud(True): print('done')
print('a' if Loud(False) else 'b' if Loud(True) else 'c')
assert Loud(True)
print([n for n in range(3) if Loud(n > 0)])
