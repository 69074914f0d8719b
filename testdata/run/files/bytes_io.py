# io.BytesIO.
import io

def attempt(function, *args):
    try:
        print("ok", repr(function(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

b = io.BytesIO(b"line one\nline two\nlast")
print(b.read(4), b.tell(), b.readline(), b.readlines(), b.read(), b.seek(-4, 2), b.read1(), b.read1(3))
print(b.seek(0), b.write(b"LINE"), b.getvalue(), b.tell(), b.seek(30), b.write(b"far"), b.getvalue())
print(b.truncate(6), b.getvalue(), b.tell(), b.seek(0), list(b))
buffer = bytearray(4)
print(b.seek(1), b.readinto(buffer), buffer, b.seek(0, 2), b.readinto(buffer), b.seek(-2, 1), b.readinto1(buffer), buffer)
view = b.getbuffer()
view[0] = 90
print(b.getvalue(), len(view), view.readonly)
attempt(b.write, b"xxxxxxxxxx")
attempt(b.truncate, 0)
attempt(b.close)
view.release()
print(b.write(b"yy"), b.getvalue(), b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
print(b.seek(0), b.readlines(4), b.readline(0), b.seek(1), b.readline(2), next(b))
attempt(next, b)
attempt(b.write, "text")
attempt(b.seek, -1)
attempt(b.seek, 0, 5)
attempt(b.truncate, -1)
attempt(b.read, 1.5)
attempt(b.fileno)
attempt(b.detach)
attempt(b.readinto, b"x")
attempt(io.BytesIO, "text")
attempt(io.BytesIO, 5)
print(b.__getstate__())
with b:
    pass
for method in ["getvalue", "getbuffer", "read", "readline", "tell", "__enter__", "__next__", "isatty", "readable", "flush", "close"]:
    attempt(getattr(b, method))
text = io.TextIOWrapper(io.BytesIO(), encoding="ascii", newline="\r\n", line_buffering=True)
print(text.write("x\ny\n"), text.buffer.getvalue(), text)
attempt(lambda: text.name)
attempt(text.write, "é")
raw = text.detach()
print(type(raw).__name__, raw.getvalue())
attempt(text.write, "x")
attempt(text.detach)
attempt(repr, text)
