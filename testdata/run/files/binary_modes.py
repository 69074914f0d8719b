# Binary files, with and without a buffer.
import time

name = f"/tmp/lasti_binary_modes_{time.time_ns()}"
with open(name, "wb") as f:
    print(str(f).replace(name, "NAME"), f.write(b"abc\ndef\n"), f.write(bytearray(b"ghi")), f.write(memoryview(b"jkl")), f.tell())
    print(str(f.raw).replace(name, "NAME"), f.mode, f.name == name)
with open(name, "rb") as f:
    print(f.read(2), f.peek()[:3], f.readline(), f.readlines(), f.read(), f.tell())
    print(f.seek(-3, 2), f.read(), f.seek(1), f.read(1), f.seek(1, 1), f.read(4))
    b = bytearray(4)
    f.seek(0)
    print(f.readinto(b), b, f.read1(3), f.readinto1(memoryview(b)[1:3]), b)
    print(f.seek(100), f.read(), f.seekable(), f.readable(), f.writable())
with open(name, "rb", buffering=0) as f:
    print(f.read(3), f.readall(), f.tell(), f.readinto(bytearray(2)), f.seek(0), f.readline(), f.read(0))
with open(name, "r+b") as f:
    print(f.read(3))
    f.write(b"XYZ")
    print(f.read(2), f.tell())
    f.seek(0)
    print(f.read(), f.truncate(5), f.tell())
    f.seek(0)
    print(f.read())
with open(name, "ab") as f:
    print(f.tell(), f.write(b"end"), f.tell())
with open(name, "ab+") as f:
    f.seek(0)
    print(f.read(2), f.write(b"!"), f.tell())
with open(name, "wb", 0) as f:
    print(f.write(b"raw"), f.truncate(10), f.tell())
print(open(name, "rb").read(), list(open(name, "rb")))
big = bytes(range(256)) * 100
with open(name, "wb") as f:
    for i in range(0, len(big), 1000):
        f.write(big[i : i + 1000])
with open(name, "rb") as f:
    print(f.read() == big)
with open(name, "rb", 16) as f:
    print(b"".join(iter(lambda: f.read(7), b"")) == big, f.tell())
