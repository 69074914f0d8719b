# io.StringIO.
import io

def attempt(function, *args):
    try:
        print("ok", repr(function(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

s = io.StringIO()
print(s.write("hello\n"), s.write("wörld\U0001f600!"), s.tell(), repr(s.getvalue()), s.seek(0))
print(s.readlines(), s.read(), s.seek(3), s.read(2), s.readline(), s.read(7), s.readline())
print(s.seek(2), s.write("XX"), s.tell(), s.getvalue(), s.truncate(8), repr(s.getvalue()), s.tell())
print(s.seek(20), s.write("end"), ascii(s.getvalue()), s.tell())
print(s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.newlines, s.encoding, s.errors)
print(list(io.StringIO("a\nb\nc")), io.StringIO("abc").getvalue(), io.StringIO(None).getvalue())
for newline in [None, "", "\n", "\r", "\r\n"]:
    s = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), repr(s.getvalue()), s.readlines(), s.newlines, s.write("x\ny"), repr(s.getvalue()))
s = io.StringIO("\U0001f600ab\U0001f601cd")
print(ascii(s.read(1)), s.tell(), ascii(s.read(3)), s.tell(), s.seek(1), s.write("Z"), ascii(s.getvalue()))
print(file=s)
print("printed", 1, file=s, end="|")
print(ascii(s.getvalue()))
with io.StringIO() as s:
    s.writelines(["a", "b"])
    print(s.getvalue(), s.seek(0, 2), s.seek(0, 1), s.seek(0, 0))
    attempt(s.write, b"x")
    attempt(s.write)
    attempt(s.seek, -1)
    attempt(s.seek, 1, 1)
    attempt(s.seek, 0, 3)
    attempt(s.truncate, -1)
    attempt(s.fileno)
    attempt(s.detach)
    attempt(s.read, "x")
    attempt(io.StringIO, 5)
    attempt(io.StringIO, "", "x")
    attempt(io.StringIO, "", 5)
for method in ["getvalue", "read", "readline", "tell", "__enter__", "__next__", "isatty", "readable", "flush"]:
    attempt(getattr(s, method))

class Loud(io.StringIO):
    def __init__(self, *args):
        super().__init__(*args)
        self.count = 0

    def write(self, text):
        self.count += 1
        return super().write(text.upper())

loud = Loud("abc")
print("quiet", "words", file=loud)
loud.writelines(["x", "y"])
print(repr(loud.getvalue()), loud.count, isinstance(loud, io.TextIOBase), type(loud).__mro__[1:])
state = loud.__getstate__()
print(state)
