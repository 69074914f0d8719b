# What scripts do with files all day.
import time
name = f"/tmp/lasti_tut_{time.time_ns()}"
with open(name, "w", encoding="utf-8") as f:
    for i in range(5):
        print(i, i * i, sep="\t", file=f)
with open(name) as f:
    rows = [line.rstrip("\n").split("\t") for line in f]
print(rows)
with open(name) as a, open(name + "b", "wb") as b:
    b.write(a.read().encode())
print(sum(1 for _ in open(name + "b", "rb")))
class Tee:
    def __init__(self, *files): self.files = files
    def write(self, s):
        for f in self.files: f.write(s)
    def flush(self):
        for f in self.files: f.flush()
import sys, io
buf = io.StringIO()
old, sys.stdout = sys.stdout, Tee(sys.stdout, buf)
print("tee", 1)
sys.stdout = old
print(repr(buf.getvalue()))
class MyPath:
    def __fspath__(self): return name
print(open(MyPath()).readline())
try:
    with open(name) as f:
        raise ValueError("inside")
except ValueError as e:
    print(e, f.closed)
def opener(path, flags):
    return open(path, "rb", buffering=0, closefd=True).fileno()
f = open(name, "rb")
g = open(f.fileno(), closefd=False)
print(g.read(3), g.name == f.fileno())
g.close(); print(f.closed, f.read(2))
f.close()
try: g2 = open(name, opener=lambda p, fl: -1)
except ValueError as e: print(e)
try: g2 = open(name, opener=lambda p, fl: "x")
except TypeError as e: print(e)
it = iter(lambda f=open(name): f.read(4), "")
print(list(it))
f = open(name); next(f); print(f.readline(), list(f)); f.close()
from io import StringIO, BytesIO, TextIOWrapper, UnsupportedOperation
try: StringIO("x").fileno()
except UnsupportedOperation as e: print(repr(e))
print(TextIOWrapper(BytesIO(b"a\r\nb")).read(), io.BytesIO(b"abc").getbuffer()[1])
print(sys.stdout.writable(), open(name).__class__.__name__, isinstance(open(name), io.TextIOBase), isinstance(open(name,"rb"), io.BufferedIOBase))
