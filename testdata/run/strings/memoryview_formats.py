# Items of every native format, written and read back.
def store(code, value, size=8):
    view = memoryview(bytearray(size)).cast(code)
    try:
        view[0] = value
        return view[0], view.tobytes()[: view.itemsize].hex()
    except (TypeError, ValueError, OverflowError) as error:
        return type(error).__name__, str(error)


for code in "bBhHiIlLqQnNP":
    size = memoryview(bytes(8)).cast(code).itemsize
    bits = 8 * size
    for value in (0, 1, -1, 2 ** (bits - 1) - 1, 2 ** (bits - 1), -(2 ** (bits - 1)), 2**bits - 1, 2**bits, True):
        print(code, value, *store(code, value))
for code in "efd":
    for value in (0.0, -0.0, 1.0, -1.5, 0.1, 65504, 65519.9, 2.0**-24, 2.0**-25, 3 * 2.0**-25, 2.0**-14, 1 - 2.0**-12, 1 - 2.0**-13, 2049.0, 2051.0, 6e-8, float("inf"), float("-inf"), 1e-320):
        print(code, value, *store(code, value))
print(*store("e", 65520.0))
print(*store("e", float("nan"))[:1], *store("d", float("nan"))[:1])
for code, value in (("B", 1.0), ("B", None), ("c", "x"), ("c", b""), ("d", "1"), ("?", ""), ("?", "x"), ("i", "1")):
    print(code, repr(value), *store(code, value))


class Index:
    def __index__(self):
        return 200


class Real:
    def __float__(self):
        return 0.25


print(store("B", Index()), store("b", Index()), store("d", Real()), store("d", Index()))

grid = memoryview(bytearray(range(24))).cast("B", [2, 3, 4])
print(grid.shape, grid.strides, grid.nbytes, grid.ndim, len(grid), grid[1, 2, 3], grid[-1, 0, -2])
grid[0, 1, 2] = 255
print(grid.tolist(), grid.tobytes("F").hex(), grid.c_contiguous, grid.f_contiguous)
print(grid[1:].tolist(), grid[::-1].tobytes() == grid.tobytes(), grid[::-1].strides, grid[1:] == grid[1:])
plain = grid.cast("B")
print(plain.shape, plain[6], plain[::5].tolist(), plain[20:2:-6].tolist(), plain[::5][::2].strides)
part = plain[2:10:2]
part[1:3] = b"\xaa\xbb"
part[0] = 0
print(part.tolist(), part[::-1].hex("."), bytes(plain[:12]))
words = memoryview(bytearray(8)).cast("H")
words[1:3] = memoryview(b"\x01\x00\x02\x00").cast("H")
print(words.tolist(), words == memoryview(b"\0\0\x01\0\x02\0\0\0").cast("H"), words.cast("B").tolist(), [*reversed(words)])
with memoryview(b"abc") as view:
    first, *rest = view
    print(first, rest, 98 in view, view.index if hasattr(view, "index") else "no index")
