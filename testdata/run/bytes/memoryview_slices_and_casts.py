# memoryview: slices, steps, casts, shapes, writing through, release, comparison, errors
def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


data = bytearray(range(12))
m = memoryview(data)
print(len(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous)
half = m[::2]
print(half.tolist(), half.contiguous, half.strides, half.tobytes(), bytes(half), half[1:3].tolist(), m[::-1].tolist(), half[-1])
half[0] = 100
m[1:4] = b"xyz"
print(data, half.tolist())
m[::-3] = bytes([1, 2, 3, 4])
print(data)
words = m.cast("H")
print(words.format, words.itemsize, len(words), words.shape, words.tolist()[:2], words.nbytes)
words[0] = 0x0102
print(data[:2], m[:2].tobytes())
grid = m.cast("B", shape=[3, 4])
print(grid.ndim, grid.shape, grid.strides, grid.tolist(), grid[1, 2], len(grid), grid.nbytes)
signed = memoryview(b"\xff\x7f").cast("b")
print(signed.tolist(), memoryview(b"\0\0\x80?").cast("f").tolist(), memoryview(b"\1\0").cast("?").tolist(), memoryview(b"ab").cast("c").tolist())
print(m == data, m == bytes(data), m[:3] == m[:3].tolist(), memoryview(b"a") == memoryview(b"a").cast("b"), memoryview(b"ab") != b"ab")
print(hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"abc").hex("-"), 98 in memoryview(b"abc"), list(memoryview(b"ab")), [*reversed(memoryview(b"ab"))])
for index, value in ((0, 256), (0, -1), (0, "a"), (0, b"a"), (99, 1), ("a", 1), (slice(0, 2), b"abc"), (slice(0, 2), "ab"), (slice(0, 1), 5)):
    show(m.__setitem__, index, value)
show(m.__delitem__, 0)
show(lambda: m[1.5])
show(lambda: m[99])
show(lambda: grid[0])
show(lambda: grid[1, 9])
show(lambda: grid[1, 2, 3])
show(lambda: grid[1:2, 1:2])
show(lambda: hash(m))
show(lambda: m < m)
show(lambda: m + m)
show(m.cast, "Z")
show(m[:5].cast, "I")
show(words.cast, "I")
show(half.cast, "H")
show(m.cast, "B", [5, 5])
show(memoryview(b"ab").__setitem__, 0, 1)
show(memoryview, "text")
show(memoryview)
show(memoryview, 5)
show(data.append, 1)
for view in (half, words, grid, m):
    view.release()
show(lambda: m[0])
show(m.tolist)
show(data.clear)
show(len, data)
with memoryview(b"managed") as managed:
    print(managed.obj, managed.tobytes())
show(lambda: managed.obj)
