# tell() and seek() of text, with characters of several bytes.
import time

name = f"/tmp/lasti_positions_{time.time_ns()}"
with open(name, "w", newline="") as f:
    f.write("äöü\r\nabc\n€uro\n" * 3 + "last")
with open(name) as f:
    marks = []
    while True:
        at = f.tell()
        line = f.readline()
        marks.append((at, line))
        if not line:
            break
    print(marks)
    for at, line in reversed(marks):
        f.seek(at)
        assert f.readline() == line
    f.seek(0)
    f.read(4)
    at = f.tell()
    rest = f.read()
    f.seek(at)
    print(at, f.read() == rest)
    f.seek(0)
    for line in f:
        try:
            f.tell()
        except OSError as e:
            print(type(e).__name__, e)
        break
    print(f.seek(0), f.tell(), f.seek(0, 2), f.tell(), f.seek(0, 1))
with open(name, "r+") as f:
    f.seek(marks[2][0])
    f.truncate()
    print(open(name).read())
    f.seek(0)
    print(f.readline())
    f.seek(f.tell())
    f.write("XYZ")
    f.flush()
    print(ascii(open(name, newline="").read()))
