log = []
class T:
    def __init__(self): self.d = {'n': 1}
    def __getattr__(self, n):
        log.append(('getattr', n))
        return 10
    def __getitem__(self, k):
        log.append(('getitem', k))
        return 20
    def __setitem__(self, k, v): log.append(('setitem', k, v))
t = T()
def key(k):
    log.append(('key', k))
    return k
t[key('a')] += 5
t.new += 1
t.d['n'] *= 7
print(log, t.d, t.new, vars(t)['new'])
x = [1]
y = x
x += (2,)
x *= 2
print(y)
s = 'a'
s += 'b'; s *= 3
print(s)
n = 7
n -= 1; n //= 2; n **= 3; n <<= 2; n |= 1; n &= ~8; n ^= 5; n >>= 1; n %= 11
f = 3
f /= 2
print(n, f)
z = (1,)
z += (2, 3)
print(z)
def f():
    count += 1
try:
    f()
except UnboundLocalError as e:
    print(e)
for bad in ('x += 1', 'x -= [1]'):
    try:
        if '+' in bad: x += 1
        else: x -= [1]
    except TypeError as e:
        print(e)
tup = ([],)
try:
    tup[0] += [1]
except TypeError as e:
    print(e, tup)
