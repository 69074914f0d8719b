from _random import Random

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

r = Random()
for seed in (0, 1, -1, 42, True, 2**32, 2**64 + 7, -3**400, 10**4000, 1.5, 2.0, -0.1, (1, 2), 1j):
    r.seed(seed)
    print(str(seed)[:20], r.random(), r.getrandbits(5), r.getrandbits(32), r.getrandbits(33), r.getrandbits(100))
r.seed(5)
for i in range(2000):
    last = r.random()
print(last, sum(r.getrandbits(k) for k in range(1, 200)))
state = r.getstate()
print(len(state), state[:3], state[-1], type(state))
a = [r.random() for i in range(3)]
r.setstate(state)
print(a == [r.random() for i in range(3)])
print(Random(7).random() == Random(7).random(), Random(7).getrandbits(0), Random(8).getrandbits(1))
attempt(r.getrandbits, -1); attempt(r.getrandbits, 1.5); attempt(r.getrandbits); attempt(r.setstate, 5)
attempt(r.setstate, (1, 2)); attempt(r.setstate, (1,) * 624 + (625,)); attempt(r.setstate, (1,) * 624 + (-1,)); attempt(r.setstate, ('a',) * 625)
attempt(r.seed, []); attempt(r.seed, 1, 2); attempt(r.random, 1)

class Sub(Random):
    def __init__(self, x):
        self.x = x
        super().__init__(x)
print(Sub(3).random() == Random(3).random(), Sub(3).x)
class Abs(int):
    def __abs__(self): return 99
print(Random(Abs(1)).random() == Random(99).random())
r.seed(2); s = [r.getrandbits(32) for i in range(624)]; print(s[0], s[-1], r.getstate()[-1], r.getrandbits(64))
