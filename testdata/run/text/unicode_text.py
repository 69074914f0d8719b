s = 'naïve café — 日本語 😀 ﬁ'
print(len(s), s[0:5], s[-1], s[::-1], s.upper(), s.find('日'), s.index('😀'), s[s.index('😀')], [hex(ord(c)) for c in s[-4:]])
print('e\u0301' == 'é', len('e\u0301'), 'é'.encode(), 'e\u0301'.encode(), sorted(['é', 'e', 'z', 'E', 'Z', 'ä']), max('aé日😀'), min('aé日😀'))
for c in 'aé日😀\u200b\n': print(repr(c), ascii(c), ord(c), c.encode('utf-8').hex(' '), c.encode('utf-16-le').hex(' '), c.isalpha(), c.isprintable())
print('😀' * 3, '😀' in s, '😀😀'.count('😀'), 'a😀b'.split('😀'), '😀'.join('ab'), 'a😀b'.replace('😀', '-'), 'a😀b'.partition('😀'), '😀a'.center(6, '😀'), f'{"😀":>3}|{"é":^5}|')
print([c for c in 'a😀b'], list(enumerate('😀é')), 'a😀b'[1], 'a😀b'[1:], 'a😀b'[:-1], 'x😀'.rjust(4), 'a😀b'.translate({0x1f600: '!'}), '😀' < '\uffff', '😀' > '日')
print('ß'.upper(), 'ß'.casefold() == 'SS'.casefold(), 'İ'.lower().encode(), 'ΌΣΟΣ'.lower(), 'ǆ'.title(), '٣'.isdigit(), int('٣٤'), float('٣.٥'), '²'.isdigit(), '½'.isnumeric(), '一'.isnumeric())
print('\u00a0x\u3000'.strip(), '\u2028a\x85b'.splitlines(), 'a\u2003b'.split(), '\ufeffbom'.encode('utf-8-sig').decode('utf-8-sig'), '日本'.encode('utf-16').decode('utf-16'))
π = 3; naïve = 1; 変数 = 'ok'
def größe(ä=1): return ä
class Ñ: é = 2
print(π, naïve, 変数, größe(ä=5), Ñ.é, Ñ.__name__, 'ﬁ' 'x', sorted(k for k in globals() if not k.isascii()))
ﬁ = 'normalized'
print(fi, 'fi' in globals(), 'ﬁ' in globals())
for name in ('é', '2a', 'a b', 'ª', '变量', 'for', ''): print(repr(name), name.isidentifier())
data = 'é日😀'.encode()
for n in range(1, len(data)):
    try: print(n, data[:n].decode())
    except UnicodeDecodeError as e: print(n, e.reason, e.start, e.end)
for bad in (b'\xc0\x80', b'\xed\xa0\x80', b'\xf5\x80\x80\x80', b'\xff', b'a\x80b'):
    print(bad.decode('utf-8', 'replace'), bad.decode('utf-8', 'ignore'), bad.decode('utf-8', 'backslashreplace'), bad.decode('latin-1').encode('latin-1') == bad, ascii(bad.decode('utf-8', 'surrogateescape')))
