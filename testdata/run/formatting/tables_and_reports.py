# What people print: tables, bars, money, dates, bytes.
rows = [('Apples', 12, 0.5), ('Bananas', 150, 0.25), ('Cherries & more', 7, 12.999), ('', 0, -1)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
line = '+'.join('-' * (w + 2) for w in [15, 8, 10])
print(line)
print(f"{'item':^17}|{'count':^10}|{'price':^12}")
print(line)
for name, count, price in rows:
    print(f' {name or "(none)":<15} | {count:>8,} | {price:>10.2f}')
print(line)
print('%-16s %9d %11.2f' % ('total', sum(r[1] for r in rows), sum(r[1] * r[2] for r in rows)))
data = {'alpha': 3, 'beta': 14, 'gamma': 7}
top = max(data.values())
for key, value in data.items():
    print(f'{key:>6} {"#" * (value * 20 // top):<20} {value / sum(data.values()):6.1%}')
def size(n):
    for unit in ('B', 'KiB', 'MiB', 'GiB'):
        if abs(n) < 1024 or unit == 'GiB':
            return f'{n:.1f} {unit}' if unit != 'B' else f'{n} B'
        n /= 1024
print([size(n) for n in (0, 1023, 1024, 1536, 10**6, 10**9, 10**13)])
def clock(seconds):
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return f'{days}d ' * bool(days) + f'{hours:02}:{minutes:02}:{seconds:06.3f}'
print(clock(0), clock(59.9994), clock(3661), clock(90061.5))
print(*(f'{n:>4}{"th" if 11 <= n % 100 <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")}' for n in (1, 2, 3, 4, 11, 12, 13, 21, 101, 111)))
print(f'{1234.5:$>12,.2f}', f'{-1234.5:+,.2f}'.replace(',', "'"), f'{0.1 + 0.2:.15f}', f'{2 / 3:.3}')
print('\n'.join(' '.join(f'{i * j:3}' for j in range(1, 8)) for i in range(1, 8)))
for n in (1, 10, 255):
    print('{0:<6d}|{0:>8b}|{0:^8o}|{0:#06x}|{0:c}'.format(n if n > 31 else n + 64))
hexdump = bytes(range(65, 91)) + b'\x00\xff\n'
for offset in range(0, len(hexdump), 8):
    chunk = hexdump[offset:offset + 8]
    print(f'{offset:08x}  {chunk.hex(" "):<23}  {"".join(chr(b) if 32 <= b < 127 else "." for b in chunk)}')
print('{:>{w}}|{:^{w}}|{:<{w}}'.format('r', 'c', 'l', w=7), '{0!r:{1}}'.format('q', 6), '{:{fill}{align}{w}}'.format('x', fill='.', align='^', w=9))
