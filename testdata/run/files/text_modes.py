# Text files in every mode, and what a stream says of itself.
import time

name = f"/tmp/lasti_text_modes_{time.time_ns()}"
with open(name, "w") as f:
    print(f.write("héllo\nwörld\n"), f.mode, f.name == name, f.encoding.upper(), f.closed, f.writable(), f.readable())
    f.writelines(["one\n", "two\n"])
    print(repr(f).replace(name, "NAME").lower())
print(f.closed, repr(f).replace(name, "NAME").lower())
with open(name) as f:
    print(f.readline(), f.read(3), f.readlines(), f.read(), f.readline() == "")
    print(f.errors, f.line_buffering, f.write_through, f.newlines, f.seekable(), f.isatty())
with open(name, "a") as f:
    print(f.tell())
    f.write("three\n")
    print(f.tell())
print([line for line in open(name)])
with open(name, "r+") as f:
    print(f.read(2))
    f.seek(0)
    f.write("HEL")
    f.seek(0)
    print(f.read())
    f.seek(0, 2)
    print(f.tell())
    f.write("four\n")
with open(name, "a+") as f:
    f.seek(0)
    print(f.readline())
    f.write("five\n")
with open(name, "w+") as f:
    f.write("new")
    f.seek(0)
    print(f.read(), f.mode, f.buffer.mode, f.buffer.raw.mode)
try:
    open(name, "x")
except FileExistsError as e:
    print(str(e).replace(name, "NAME"), e.errno, e.filename == name, e.strerror)
print(open(name, "rt").read(), open(name).read(2))
open(name + "_2", "x").write("written though never closed")
print(open(name + "_2").read())
with open(name, "w", buffering=1) as f:
    f.write("line\npart")
    print(open(name).readline() == "line\n")
