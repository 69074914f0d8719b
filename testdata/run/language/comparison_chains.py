class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print(f'{self.n} < {getattr(o, "n", o)}')
        return self.n < getattr(o, 'n', o)
    def __eq__(self, o):
        print(f'{self.n} == {getattr(o, "n", o)}')
        return ['truthy'] if self.n == getattr(o, 'n', o) else []
    def __contains__(self, x):
        print(f'{x} in {self.n}')
        return 'non-bool'
print(C(1) < C(2) < C(3), C(3) < C(2) < C(1), C(1) == C(1), C(1) == C(2) == C(3))
print(5 in C(1), 5 not in C(1), 1 in C(2) in [True], C(1) > C(0))
print(1 < 2 == 2, 1 < (2 == 2), (1 < 2) == 2, 1 == 1 in [1], 'a' in 'ab' in ['ab'], 3 > 2 > 1 is True, None is None is not True)
print([1, 2] < [1, 2, 0], (1, 2) <= (1, 2), 'a' < 'b' <= 'b' != 'c', {1} < {1, 2} <= {1, 2}, 1 < 2.5 < 3, True < 2)
print(float('nan') < 1, 1 < float('nan'), [float('nan')] == [float('nan')], (n := float('nan')) in [n], n == n, [n] == [n])
for f in (lambda: 1 < 'a', lambda: [] < (), lambda: None < 1, lambda: {} < {}, lambda: 1j < 1, lambda: object() < 1, lambda: 1 in 5, lambda: 5 in 'a', lambda: [1] <= [None]):
    try: print(f())
    except TypeError as e: print(e)
print(1 == '1', [] == (), None == 0, 1 == 1.0 == True, 'a' != b'a', {1: 2} == {1.0: 2.0}, range(0) == range(1, 1), (1,) == [1])
