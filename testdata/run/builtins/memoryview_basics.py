# memoryview over bytes and bytearray
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


data = bytearray(b"abcdef")
m = memoryview(data)
attempt(lambda: (m[0], m[-1], bytes(m[1:3]), m[::2].tolist(), len(m), m.nbytes, m.format, m.itemsize))
attempt(lambda: (m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.tobytes(), m.hex(), m.obj is data))
m[0] = 65
m[1:3] = b"BC"
attempt(lambda: data)
attempt(lambda: m.__setitem__(0, 300))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(slice(0, 2), b"xyz"))
attempt(lambda: m[10])
attempt(lambda: m["a"])
attempt(lambda: memoryview(b"abc").__setitem__(0, 1))
attempt(lambda: memoryview("abc"))
attempt(lambda: memoryview(5))
attempt(lambda: memoryview())
attempt(lambda: data.append(1))
attempt(lambda: (m == b"ABCdef", m == data, m != b"x", memoryview(b"ab") == memoryview(b"ab")))
attempt(lambda: (hash(memoryview(b"ab")) == hash(b"ab"), 65 in m, list(m[:2]), m.tolist()[:2]))
attempt(lambda: (bytes(reversed(m)), memoryview(b"ab")[::-1].tobytes()))
attempt(lambda: hash(m))
attempt(lambda: (m.cast("H").tolist(), m.cast("B").shape, memoryview(bytes(8)).cast("I").itemsize))
attempt(lambda: (memoryview(bytes(8)).cast("d")[0], m.cast("B", [2, 3]).tolist(), m.cast("b")[0]))
attempt(lambda: m.cast("c")[0])
attempt(lambda: m.cast("I"))
attempt(lambda: m.cast("x"))
attempt(lambda: memoryview(b"abcd").cast("B", [2, 2])[1, 0])
attempt(lambda: memoryview(b"abcd").cast("B", [2, 2])[0])
attempt(lambda: (m.toreadonly().readonly, m.toreadonly()[0]))
attempt(lambda: m.toreadonly().__setitem__(0, 1))
m.release()
attempt(lambda: m[0])
attempt(lambda: len(m))
data.append(33)
attempt(lambda: data)
with memoryview(b"xyz") as w:
    print(w.tobytes())
attempt(lambda: w.tobytes())
attempt(lambda: (repr(w)[:20], int.from_bytes(memoryview(b"\1\2"), "big")))
attempt(lambda: (b"".join([memoryview(b"a"), b"b"]), bytes(memoryview(b"q")), bytearray(memoryview(b"q"))))
attempt(lambda: (b"a" + memoryview(b"b"), memoryview(b"1").tobytes().decode()))
