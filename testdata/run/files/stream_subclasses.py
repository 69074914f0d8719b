# Subclasses of the concrete streams, and what their constructors refuse.
import io, sys
class Upper(io.TextIOWrapper):
    def write(self, s):
        return super().write(s.upper())
out = Upper(sys.stdout.buffer, line_buffering=True)
print("hello", file=out)
print("x", out.writable(), out.name, type(out).__name__)
out.detach()
print("still")
class R(io.RawIOBase):
    def __init__(self, data): self.data = data; self.pos = 0
    def readable(self): return True
    def seekable(self): return True
    def readinto(self, b):
        chunk = self.data[self.pos:self.pos + len(b)]
        b[:len(chunk)] = chunk
        self.pos += len(chunk)
        return len(chunk)
    def seek(self, p, w=0):
        self.pos = [0, self.pos, len(self.data)][w] + p
        return self.pos
r = R(b"one\ntwo\nthree\n")
t = io.TextIOWrapper(io.BufferedReader(r))
print(t.readline(), t.tell(), t.read(), t.seek(4), list(t))
class Lines(io.StringIO):
    pass
l = Lines("a\nb"); l.extra = 1
print(list(l), l.extra, vars(l))
f = io.FileIO("/dev/null", "r+"); print(f.mode, f.read(), f.write(b"x"), f.isatty()); f.close()
for name in ["TextIOWrapper", "BufferedReader", "BytesIO", "StringIO", "FileIO"]:
    cls = getattr(io, name)
    print(cls, cls.__module__, cls.__mro__[1].__name__)
try: io.TextIOWrapper(5)
except AttributeError as e: print(e)
try: io.BufferedReader(5)
except AttributeError as e: print(e)
try: io.TextIOWrapper()
except TypeError as e: print(e)
try: io.StringIO().write()
except TypeError as e: print(e)
try: print(open("/dev/null").nope)
except AttributeError as e: print(e)
