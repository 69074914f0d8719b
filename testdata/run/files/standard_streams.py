# sys.stdout and its siblings are streams like others.
import io
import sys

def attempt(function, *args, **kwargs):
    try:
        print("ok", repr(function(*args, **kwargs)))
    except BaseException as e:
        print(type(e).__name__, e)

print(sys.stdout, sys.stdout.buffer, sys.stdout.buffer.raw)
print(sys.stdin, sys.stdin.buffer, sys.stdin.buffer.raw)
print(sys.stderr, sys.stderr.buffer, sys.stderr.buffer.raw, sys.stderr.errors, sys.stderr.line_buffering)
print([s.fileno() for s in (sys.stdin, sys.stdout, sys.stderr)], sys.stdout.mode, sys.stdin.mode)
print(sys.stdout is sys.__stdout__, sys.stdout.encoding, sys.stdin.readable(), sys.stdout.writable(), sys.stdin.writable())
print(sys.stdout.write("written\n"), sys.stdout.flush())
sys.stdout.flush()
print(sys.stdout.buffer.write(b"bytes \xc3\xa4\n"), end=" ")
sys.stdout.flush()
attempt(sys.stdin.write, "x")
attempt(sys.stdout.read)
attempt(sys.stdout.write, b"x")
attempt(print, "x", file=5)
attempt(print, "x", sep=5)
attempt(print, "x", end=b"")
attempt(print, "x", nonsense=1)
print(1, 2, sep="", end="!\n", flush=True)
print("to None", file=None)

class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

collector = Collector()
print("a", 1, None, file=collector, sep="-")
print(collector.parts)
attempt(print, "x", file=collector, flush=True)
old = sys.stdout
sys.stdout = io.StringIO()
print("captured")
text = sys.stdout.getvalue()
sys.stdout = old
print(repr(text))
sys.stdout = Collector()
print("collected")
parts, sys.stdout = sys.stdout.parts, old
print(parts)
sys.stdin = io.StringIO("first\nsecond\nno end")
print(input(), input(), input())
attempt(input)
sys.stdin = None
attempt(input)
sys.stdout = None
print("lost")
sys.stdout = old
del sys.stdout
try:
    print("x")
except RuntimeError as e:
    sys.stdout = old
    print(e)
sys.stdout.reconfigure(errors="replace", line_buffering=True)
print(sys.stdout.errors, sys.stdout.line_buffering, sys.stdout.encoding)
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("ä", sys.stdout.encoding)
with open(1, "w", closefd=False) as f:
    f.write("through descriptor 1\n")
attempt(sys.stdout.reconfigure, nonsense=1)
