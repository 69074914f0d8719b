log = []
def t(x):
    log.append(x)
    return x
class Box:
    def __setattr__(self, n, v): log.append(('set', n, v))
    def __setitem__(self, k, v): log.append(('item', k, v))
a = b = t('value')
x = Box()
x.p = x[t('key')] = x.q = t('v')
print(a is b, log)
log.clear()
d = {}
d[t('first')], d[t('second')] = t(1), t(2)
print(d, log)
i = 0
i, d[i] = 5, 'at new i'
print(i, d)
l = [1, 2, 3]
l[0], l = 'gone', l
print(l)
(p, q), r = s = [(1, 2), 3]
print(p, q, r, s)
n = [0, 1, 2]
k = 0
k, n[k], n = 2, 'x', n
print(k, n)
