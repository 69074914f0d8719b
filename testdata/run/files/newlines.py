# Line ends: what each value of newline reads and writes.
import time

name = f"/tmp/lasti_newlines_{time.time_ns()}"
data = b"a\nb\r\nc\rd\r\r\n\ne"
with open(name, "wb") as f:
    f.write(data)
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open(name, newline=newline) as f:
        print(repr(newline), f.readlines(), f.newlines)
    with open(name, newline=newline) as f:
        print(repr(f.read()), f.newlines)
    with open(name, newline=newline) as f:
        f._CHUNK_SIZE = 1
        lines = []
        while line := f.readline():
            lines.append(line)
        print(lines)
    with open(name, newline=newline) as f:
        print([f.read(2) for _ in range(4)], f.tell(), f.readline(), f.readline(1), f.readline(0), f.readline(5))
    with open(name + "2", "w", newline=newline) as f:
        print(f.write("x\ny\r\nz\r"))
    print(open(name + "2", "rb").read())
