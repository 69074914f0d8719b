# Encodings and their error handlers, in small chunks too.
import time

name = f"/tmp/lasti_encodings_{time.time_ns()}"
text = "plain äöü € \U0001f600 end\nsecond line\n"
for encoding in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]:
    with open(name, "w", encoding=encoding) as f:
        f.write(text[:5])
        f.write(text[5:])
    with open(name, "a", encoding=encoding) as f:
        f.write("more\n")
    raw = open(name, "rb").read()
    with open(name, encoding=encoding) as f:
        f._CHUNK_SIZE = 3
        print(encoding, len(raw), raw[:6], f.read() == text + "more\n", f.encoding)
    with open(name, encoding=encoding) as f:
        f._CHUNK_SIZE = 5
        print([f.read(4), f.readline(), f.readline(), f.readline()])
for encoding in ["ascii", "latin-1", "cp1252", "iso-8859-15"]:
    for errors in ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape"]:
        try:
            with open(name, "w", encoding=encoding, errors=errors) as f:
                print(f.errors, f.write("aä€\udc80"), end=" ")
            print(open(name, "rb").read())
        except UnicodeEncodeError as e:
            print(e)
with open(name, "wb") as f:
    f.write(b"ok \xff\xfe \xc3\xa4 \xe2\x82")
for encoding in ["utf-8", "ascii", "cp1252", "utf-16"]:
    for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]:
        try:
            with open(name, encoding=encoding, errors=errors) as f:
                print(encoding, errors, ascii(f.read()))
        except UnicodeError as e:
            print(encoding, errors, e)
with open(name, "w") as f:
    print(f.write("\U0001f600" * 3), f.tell())
with open(name) as f:
    print(f.read(1), f.tell(), f.readline(1), f.tell(), len(f.read()))
