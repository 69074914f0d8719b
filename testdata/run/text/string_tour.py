s = 'Hello, World'
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.casefold(), s.capitalize(), s[::-1], s[-5:], s[1:8:2], s * 2, len(s))
print(s.find('o'), s.rfind('o'), s.index('W'), s.find('z'), s.count('l'), s.startswith(('He', 'x')), s.endswith('ld', 0, 5), s.replace('l', 'L', 2))
print(s.split(', '), 'a,b,,c'.split(','), ' a  b '.split(), 'a b c'.split(None, 1), 'a b c'.rsplit(' ', 1), 'l1\nl2\r\nl3'.splitlines(), 'l1\nl2'.splitlines(True), 'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('x'))
print('  x '.strip() + '|', 'xxabxx'.strip('x'), 'abc'.lstrip('ba'), 'abc'.rstrip('cb'), 'prefix_a'.removeprefix('prefix_'), 'a.py'.removesuffix('.py'))
print('abc'.isalpha(), 'ab1'.isalnum(), '12'.isdigit(), '½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), ' '.isspace(), 'Ab'.istitle(), 'AB'.isupper(), 'ab_1'.isidentifier(), 'é'.isascii(), '\n'.isprintable(), ''.isalpha())
t = str.maketrans('abc', 'xyz', 'd'); print('aabbccdd'.translate(t), t, 'x'.translate({120: 'long', 121: None}))
print(repr('it\'s'), repr("a\"b'c"), repr('tab\t nl\n bs\\ \x00 \x7f é \u200b 😀 \ud800'.encode('utf-8', 'surrogatepass')), '😀'.encode(), len('😀é'), '😀é'[0])
print('-'.join('abc'), ','.join(str(x) for x in range(5)), ''.join(reversed('abc')), sorted('banana'), max('abc'), list('héé'), tuple('ab'), set('aab') == {'a', 'b'})
print('abc' < 'abd', 'a' < 'B', 'Z' < 'a', '' < 'a', 'abc' == 'ab' 'c', 'a' in 'abc', '' in 'abc', 'abc' > 'ab')
print('%s' % (1,), '%s %s' % ('a', (1, 2)), '%r' % 'x', '%5.1f|%-5d|%+d' % (3.14159, 42, 7), '%c' % 65, '%%', '%x' % 255)
print(ord('a'), chr(97), hex(ord('😀')), '\N{GREEK SMALL LETTER ALPHA}', '\u00e9', '\x41', '\101', r'\n', b'abc\xff', rb'\x', 'a' 'b', '''tri
ple''', """q"q""")
print('a\tb'.expandtabs(), 'é'.encode('latin-1'), b'\xc3\xa9'.decode(), 'ß'.upper(), 'ß'.casefold(), 'ǆ'.title(), 'İ'.lower(), 'ﬁ'.upper(), 'ΑΣ'.lower())
for f in [lambda: 'a' + 1, lambda: 'abc'[5], lambda: 'abc'.index('z'), lambda: ''.join([1]), lambda: 'a' * 'b', lambda: int('x1'), lambda: float('abc'), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode(), lambda: chr(-1), lambda: ord('ab'), lambda: 'a'.foo, lambda: '{} {}'.format(1), lambda: '{a}'.format(), lambda: '%d' % 'x', lambda: '%s %s' % 1, lambda: '%s' % (1, 2), lambda: 'abc'.split(''), lambda: 'a' < 1, lambda: '{:d}'.format(1.5), lambda: '{:.2}'.format(5), lambda: f'{3:s}', lambda: '{'.format(), lambda: 'x'.center(), lambda: 'x'.replace('a'), lambda: len(5), lambda: 'a'.join(5), lambda: str(b'a', 'nope'), lambda: 'x'.zfill('a'), lambda: int('1', 99), lambda: int(None), lambda: 'a'.startswith(1), lambda: "a" in 5, lambda: 5 in "a", lambda: 'a'.count(1), lambda: 'x' % 1, lambda: '%z' % 1, lambda: '%' % (), lambda: '%(a)s' % 1, lambda: '%(a)s' % {}, lambda: '%.*f' % (1, 'x')]:
    try: print(f())
    except Exception as e: print(f'{type(e).__name__}: {e}')
def caesar(t, k): return ''.join(chr((ord(c) - (b := 65 if c.isupper() else 97) + k) % 26 + b) if c.isalpha() else c for c in t)
print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
print('palindrome' if (q := ''.join(filter(str.isalnum, 'A man, a plan, a canal: Panama')).lower()) == q[::-1] else 'no')
import sys
s = 'abc'; s[0] = 'x'
