rows = [('Apple', 3, 0.5, True), ('Banana', 12, 0.25, False), ('Cherry', 100, 12.125, None), ('Dragonfruit', -5, 1e-7, ...)]
header = ('Name', 'Qty', 'Price', 'X')
w = [max(len(str(x)) for x in col) for col in zip(header, *rows)]
line = '+'.join('-' * (n + 2) for n in w)
print(line)
print('|'.join(f' {h:^{n}} ' for h, n in zip(header, w))); print(line.replace('-', '='))
for r in rows: print('|'.join(' {:{a}{n}} '.format(str(c), a='<' if isinstance(c, str) else '>', n=n) for c, n in zip(r, w)))
print(line)
x = 1234567.891
for spec in ['', 'f', '.2f', ',.2f', '_.1f', 'e', '.3e', 'g', '.3g', 'n', '%', '.1%', '>20', '<20', '^20', '*^20.1f', '+', ' ', '020,.2f', '#.3g', 'G', 'E']:
    print(f'{spec:>10} [{x:{spec}}] [{-x:{spec}}]')
for spec in ['d', 'b', 'o', 'x', 'X', '#b', '#o', '#x', '08b', '#010x', ',', '_', '+d', 'c', '_b', '_x', '>8', 'e', '%']:
    print(spec, f'[{233:{spec}}]')
print('%d %5d %-5d| %05d %+d %x %X %o %#x %c %s %r %a %%' % (1, 2, 3, 4, 5, 255, 255, 8, 255, 'z', 's', 'r', 'ä'))
print('%(a)s-%(b).3f' % {'a': 1, 'b': 2}, '%.2e' % 12345.678, '%g' % 1e10, '%10.3s|' % 'abcdef', '%*d' % (5, 42))
print('{0} {1} {0} {name} {d[key]} {l[0]} {o.real}'.format('a', 'b', name='n', d={'key': 1}, l=[9], o=3), '{!r:>10}'.format('x'), '{{}}'.format())
print(f'{x=} {x=:.1f} {"a"=} {1+1 = }', f'{x!r}', f'{"nested " + f"{1}"}', f'{{{1}}}')
print(str.center('hi', 11, '*'), 'a\tb\tc'.expandtabs(4), 'x'.zfill(3), '-5'.zfill(4), 'abc'.ljust(5, '.') + '|')
print(1e16, 1e15, 123456789012345678.0, 0.1, 1/3, 1e-5, 0.0001, 1e22, 1e100, float('inf'), -float('nan'), 1.0, 100.0, 2.5e-8)
print(round(2.5), round(3.5), round(2.675, 2), round(-1.5), round(1234, -2), round(1e300, 2), round(5.5e-5, 6))
print(3 // 2, -3 // 2, 3 % -2, -3 % 2, 3.5 // 1, -3.5 % 2, divmod(-7, 3), divmod(7.5, -2), 2 ** -1, 2 ** 100, (-8) ** (1/3))
print(int('ff', 16), int('0b11', 0), int('-0x1f', 16), int(' 12 '), float(' 1e3 '), complex('1+2j'), bin(10), hex(-255), oct(8), chr(8364), ord('€'), ascii('€'))
import math
print(math.pi, math.e, math.sqrt(2), math.factorial(20), math.gcd(12, 18), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.hypot(3, 4), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.log(8, 2), math.log10(1000), math.log2(8), math.sin(1), math.degrees(math.pi), math.fsum([.1] * 10), sum([.1] * 10), math.isclose(.1 + .2, .3), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(3.25), math.frexp(8), math.inf, math.nan, math.tau, math.dist((0, 0), (3, 4)))
print('{:d}'.format('x'))
