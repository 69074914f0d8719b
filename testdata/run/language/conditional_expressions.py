def sign(n): return 'neg' if n < 0 else 'zero' if n == 0 else 'pos'
print([sign(n) for n in (-1, 0, 1)])
print((lambda x: x if x else 'empty')(''), [i if i % 2 else -i for i in range(4)], {('even' if k % 2 == 0 else 'odd'): k for k in range(3)})
x = 5
y = x * 2 if x > 3 else x / 0
print(y, (1 if x else 2) + (3 if not x else 4), 'a' if x > 3 and x < 10 else 'b', (x if x else 0,) if x else ())
def f(a=1 if x else 2, *b, c=3 if not x else 4): return a, b, c
print(f(), f(*([9] if x else [])), f(c=(8 if x else 7)))
print('%s' % 'yes' if x else 'no', '%s' % ('yes' if not x else 'no'), f"{'big' if x > 3 else 'small'}")
v = None if False else (lambda: 'called')()
w = [a for a in (b for b in range(5) if b != 2) if (a > 1 if a < 4 else False)]
print(v, w, not x if x else x, -x if x else x, x if (z := x) else z, (yield_ := 1) if True else 2)
for n in range(16):
    print('FizzBuzz' if n % 15 == 0 else 'Fizz' if n % 3 == 0 else 'Buzz' if n % 5 == 0 else n, end=' ')
print()
