def vigenere(text, key, sign=1):
    out, i = [], 0
    for c in text:
        if c.isalpha():
            base = ord('A' if c.isupper() else 'a')
            out.append(chr((ord(c) - base + sign * (ord(key[i % len(key)].lower()) - 97)) % 26 + base))
            i += 1
        else: out.append(c)
    return ''.join(out)
secret = vigenere('Attack at Dawn!', 'Lemon')
print(secret, vigenere(secret, 'Lemon', -1))
def xor(data, key): return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
print(xor(b'hello', b'key').hex(), xor(xor(b'hello', b'key'), b'key'))
ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
def base64(data):
    out = ''
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk.ljust(3, b'\0'), 'big')
        out += ''.join(ALPHABET[n >> s & 63] for s in (18, 12, 6, 0))[:len(chunk) + 1].ljust(4, '=')
    return out
def unbase64(text):
    bits = ''.join(f'{ALPHABET.index(c):06b}' for c in text.rstrip('='))
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))
for s in (b'', b'f', b'fo', b'foo', b'foobar', bytes(range(250, 256))): print(base64(s), unbase64(base64(s)) == s)
MORSE = dict(zip('abcdefghijklmnopqrstuvwxyz', '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split()))
code = ' '.join(MORSE.get(c, '/') for c in 'sos help')
print(code, ''.join({v: k for k, v in MORSE.items()}.get(m, ' ') for m in code.split(' ')))
def rail_fence(text, rails):
    rows, r, step = [''] * rails, 0, 1
    for c in text:
        rows[r] += c
        step = 1 if r == 0 else -1 if r == rails - 1 else step
        r += step
    return ''.join(rows)
print(rail_fence('WEAREDISCOVEREDFLEEATONCE', 3), 'hello'.translate(str.maketrans('abcdefghijklmnopqrstuvwxyz', 'nopqrstuvwxyzabcdefghijklm')))
def pig_latin(w): return w + 'way' if w[0] in 'aeiou' else next(w[i:] + w[:i] + 'ay' for i, c in enumerate(w) if c in 'aeiouy' and i)
print(' '.join(map(pig_latin, 'the quick apple style'.split())))
def kmp(text, pattern):
    fail, k = [0], 0
    for c in pattern[1:]:
        while k and c != pattern[k]: k = fail[k - 1]
        k += c == pattern[k]
        fail.append(k)
    k = 0
    for i, c in enumerate(text):
        while k and (k == len(pattern) or c != pattern[k]): k = fail[k - 1]
        k += c == pattern[k]
        if k == len(pattern): yield i - k + 1
print(list(kmp('abababcabab', 'abab')), list(kmp('aaaa', 'aa')), list(kmp('abc', 'x')))
print(sum(c.isupper() for c in 'HeLLo'), ''.join(c for i, c in enumerate('mississippi') if c not in 'mississippi'[:i]), [w for w in 'level noon abc'.split() if w == w[::-1]], max('a bbb cc'.split(), key=len))
