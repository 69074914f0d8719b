def search(xs, target):
    for i, x in enumerate(xs):
        if x == target:
            result = f'found at {i}'
            break
    else:
        result = 'not found'
    return result
print(search('abc', 'b'), search('abc', 'z'), search('', 'a'))
n = 5
while n:
    n -= 1
    if n == 2: continue
    print(n, end=' ')
else:
    print('exhausted')
while True:
    break
else:
    print('never')
for i in range(3):
    for j in range(3):
        if j == i: break
    else:
        print('inner else', i)
    if i == 1: continue
    print('end of', i, j)
else:
    print('outer else', i, j)
def primes(limit):
    for n in range(2, limit):
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0: break
        else:
            yield n
print(list(primes(40)))
for x in []: pass
else: print('empty loop runs else')
def returns():
    for x in (1, 2):
        try: return x
        finally: print('finally before return')
    else: print('no else')
print(returns())
def raising():
    for x in (1,): raise ValueError
    else: print('never')
try: raising()
except ValueError: print('raised')
it = iter(range(5))
for x in it:
    if x == 1: break
else: print('no')
print(list(it))
