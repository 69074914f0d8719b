# Classes of streams written in Python, and what the base classes make of them.
import io

def attempt(function, *args):
    try:
        print("ok", repr(function(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

class Countdown(io.RawIOBase):
    def __init__(self, n):
        self.left = n

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(len(buffer), self.left, 3)
        for i in range(n):
            buffer[i] = 48 + self.left % 10
            self.left -= 1
        return n

print(Countdown(5).read(), Countdown(5).read(2), Countdown(12).readall(), Countdown(0).read())
print(io.BufferedReader(Countdown(9)).read(), io.BufferedReader(Countdown(9), 4).read(5))
print(io.TextIOWrapper(io.BufferedReader(Countdown(9))).read())
c = Countdown(3)
print(c.closed, c.seekable(), c.writable(), c.isatty(), c.close(), c.closed)
attempt(c.isatty)
attempt(c.flush)
attempt(c.__enter__)
attempt(c.readline)

class Log(io.RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, b):
        part = bytes(b)[:4]
        self.parts.append(part)
        return len(part)

log = Log()
w = io.BufferedWriter(log, 8)
print(w.write(b"abcdef"), log.parts, w.write(b"ghijkl"), log.parts, w.flush(), log.parts)
w.write(b"tail")
w.close()
print(log.parts, log.closed, w.closed)
t = io.TextIOWrapper(io.BufferedWriter(Log()), write_through=True)
print(t.write("text"), t.buffer.raw.parts, t.flush(), t.buffer.raw.parts)
pair = io.BufferedRWPair(Countdown(5), Log())
print(pair.read(2), pair.peek()[:1], pair.write(b"x"), pair.readable(), pair.writable(), pair.isatty(), pair.close(), pair.closed)
attempt(io.BufferedReader, Log())
attempt(io.BufferedWriter, Countdown(1))
attempt(io.BufferedRandom, Countdown(1))
attempt(io.BufferedReader, Countdown(1), 0)

class Lines(io.TextIOBase):
    def __init__(self, *lines):
        self.lines = list(lines)

    def readable(self):
        return True

    def readline(self, size=-1):
        return self.lines.pop(0) if self.lines else ""

print(list(Lines("a\n", "b\n")), Lines("a\n", "b", "c").readlines(2))
with Lines("x") as lines:
    print(next(lines), list(lines), lines.closed)
print(lines.closed)
attempt(next, lines)
for base in [io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase]:
    class Empty(base):
        pass
    e = Empty()
    print([name for name in ("read", "write", "readinto", "detach", "seek", "tell", "truncate", "fileno", "readline", "read1") if hasattr(e, name)])
    for name in ("read", "detach", "seek", "tell", "fileno", "truncate"):
        if hasattr(e, name):
            attempt(getattr(e, name), *([0] if name == "seek" else []))
    attempt(e.readline)
    attempt(e.writelines, ["x"])

class Bad(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, b):
        return 99

    def read(self, n):
        return "text"


attempt(Bad().readline)
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode("a\r")), repr(d.decode("\nb\r")), repr(d.decode("c", final=True)), d.newlines, d.getstate(), d.reset(), d.newlines)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation.__module__)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.open is open, io.text_encoding("x"))
