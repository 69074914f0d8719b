# Bits out of bytes, run-length and Huffman decoding, move to front, a checksum: what bzip2 is made of.
class Bits:
    def __init__(self, data): self.data, self.at, self.field, self.bits = iter(data), 0, 0, 0
    def read(self, n):
        while self.bits < n:
            self.field = self.field << 8 | next(self.data)
            self.bits += 8
        self.bits -= n
        value, self.field = self.field >> self.bits, self.field & (1 << self.bits) - 1
        return value
class Writer:
    def __init__(self): self.out, self.field, self.bits = bytearray(), 0, 0
    def write(self, value, n):
        self.field = self.field << n | value
        self.bits += n
        while self.bits >= 8:
            self.bits -= 8
            self.out.append(self.field >> self.bits & 0xff)
        self.field &= (1 << self.bits) - 1
    def finish(self):
        if self.bits: self.write(0, 8 - self.bits)
        return bytes(self.out)
def bwt(s):
    s += '\0'
    rotations = sorted(range(len(s)), key=lambda i: s[i:] + s[:i])
    return ''.join(s[i - 1] for i in rotations)
def inverse_bwt(last):
    order = sorted(range(len(last)), key=last.__getitem__)
    out, i = [], order[last.index('\0')]
    for _ in range(len(last) - 1):
        out.append(last[i])
        i = order[i]
    return ''.join(out)
def move_to_front(text, alphabet):
    alphabet = list(alphabet)
    for c in text:
        i = alphabet.index(c)
        alphabet.insert(0, alphabet.pop(i))
        yield i
def move_back(numbers, alphabet):
    alphabet = list(alphabet)
    for i in numbers:
        alphabet.insert(0, alphabet.pop(i))
        yield alphabet[0]
def canonical(lengths):
    code, previous, codes = 0, 0, {}
    for symbol, length in sorted(lengths.items(), key=lambda p: (p[1], p[0])):
        code <<= length - previous
        codes[symbol], previous = (code, length), length
        code += 1
    return codes
def crc32(data, table=[]):
    if not table:
        for i in range(256):
            for _ in range(8): i = i >> 1 ^ 0xedb88320 * (i & 1)
            table.append(i)
    crc = 0xffffffff
    for b in data: crc = table[(crc ^ b) & 0xff] ^ crc >> 8
    return crc ^ 0xffffffff
text = 'she sells sea shells on the sea shore'
last = bwt(text)
alphabet = sorted(set(last))
numbers = list(move_to_front(last, alphabet))
codes = canonical({n: 2 if n == 0 else 3 if n < 3 else 5 for n in range(len(alphabet))})
w = Writer()
w.write(len(numbers), 8)
for n in numbers: w.write(*codes[n])
packed = w.finish()
r, back, decode = Bits(packed), [], {(length, code): n for n, (code, length) in codes.items()}
for _ in range(r.read(8)):
    length = code = 0
    while (length, code) not in decode:
        length, code = length + 1, code << 1 | r.read(1)
    back.append(decode[length, code])
print(repr(last), numbers, packed.hex(), back == numbers, inverse_bwt(''.join(move_back(back, alphabet))), sep='\n')
print(hex(crc32(b'123456789')), hex(crc32(packed)), crc32(b''))
