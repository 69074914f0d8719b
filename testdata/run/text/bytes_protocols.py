def pack(version, flags, *names):
    body = b''.join(len(n.encode()).to_bytes(2, 'big') + n.encode() for n in names)
    head = bytes([version, flags]) + len(body).to_bytes(4, 'little')
    return head + body + bytes([sum(head + body) & 0xff])
def unpack(data):
    view = memoryview(data)
    if len(view) < 7: raise EOFError(f'{len(view)} bytes are too few')
    if sum(view[:-1]) & 0xff != view[-1]: raise ValueError('checksum')
    version, flags = view[0], view[1]
    size = int.from_bytes(view[2:6], 'little')
    body, names = view[6:6 + size], []
    while body:
        n = int.from_bytes(body[:2], 'big')
        names.append(str(body[2:2 + n], 'utf-8'))
        body = body[2 + n:]
    return version, flags, names
message = pack(3, 0b101, 'id', 'größe', '')
print(message, len(message), unpack(message), message.hex(' ', 4))
for bad in (b'', message[:-1], message[:3] + b'\xff' + message[4:]):
    try: print(unpack(bad))
    except Exception as e: print(type(e).__name__, e)
buffer = bytearray()
def feed(chunk):
    buffer.extend(chunk)
    while (end := buffer.find(b'\r\n')) >= 0:
        line = bytes(buffer[:end])
        del buffer[:end + 2]
        yield line
for chunk in (b'GET / HT', b'TP/1.1\r\nHost: x', b'\r\n\r', b'\nbody'): print(chunk, list(feed(chunk)), bytes(buffer))
def rle(data):
    out = bytearray()
    for b in data:
        if out and out[-1] == b and out[-2] < 255: out[-2] += 1
        else: out += bytes((1, b))
    return bytes(out)
def unrle(data): return b''.join(bytes([b]) * n for n, b in zip(data[::2], data[1::2]))
sample = b'aaab' + b'\0' * 300
print(rle(sample), unrle(rle(sample)) == sample)
def varint(n):
    out = bytearray()
    while n > 127: out.append(n & 127 | 128); n >>= 7
    return bytes(out) + bytes([n])
def read_varint(data):
    n = 0
    for i, b in enumerate(data):
        n |= (b & 127) << 7 * i
        if b < 128: return n, data[i + 1:]
    raise EOFError('varint')
print([varint(n).hex() for n in (0, 127, 128, 300, 2 ** 40)], [read_varint(varint(n) + b'!') for n in (5, 300, 2 ** 70)])
def adler(data):
    a, b = 1, 0
    for x in data: a = (a + x) % 65521; b = (b + a) % 65521
    return b << 16 | a
def fnv(data, h=0xcbf29ce484222325):
    for x in data: h = (h ^ x) * 0x100000001b3 & 0xffffffffffffffff
    return h
print(hex(adler(b'Wikipedia')), hex(fnv(b'hello')), hex(fnv(b'')))
print(bytes.fromhex('de ad BE ef'), b'%08b|%x' % (5, 255) if False else b'%d|%x|%-5s|' % (5, 255, b'ab'), bytes(range(3)).join([b'x'] * 3), bytearray(b'abc').translate(bytes(range(1, 256)) + b'\0'), b'a,b'.split(b','), memoryview(b'abcdef')[::2].tobytes())
