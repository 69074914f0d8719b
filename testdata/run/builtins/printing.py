# print: separators, ends, files, flushing, and arguments it refuses
import io
import sys


def attempt(*arguments, **keywords):
    try:
        print(*arguments, **keywords)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("FLUSH")


class Noisy:
    def __str__(self):
        raise ValueError("no text")


attempt()
attempt(1, "a", None, 2.5, [1, "b"], sep=", ", end=";\n")
attempt("a", "b", sep="")
attempt("a", "b", sep=None, end=None)
attempt("a", sep="unused")
attempt(*"xyz", sep="\n")
attempt("a", sep=1)
attempt("a", end=b"")
attempt("a", ends="")
attempt("a", file=5)
attempt("a", file=None)
attempt("one", Noisy(), "two", sep="|")
sink = Sink()
print("a", 1, sep="-", end="!", file=sink)
print(file=sink)
print("x", file=sink, flush=True)
print(sink.parts)
buffer = io.StringIO()
print("to", "buffer", file=buffer)
print(repr(buffer.getvalue()))
old, sys.stdout = sys.stdout, buffer
print("captured")
sys.stdout = old
print(buffer.getvalue().splitlines())
sys.stdout = None
print("lost")
sys.stdout = old
print(print("returns"), print.__name__)


class Closed:
    def write(self, text):
        raise OSError("cannot write")


attempt("x", file=Closed())
attempt("x", file=Sink(), flush=1)
attempt("\ud800".encode("utf-8", "replace"), "tab\there", "nul\0".strip("\0"))
