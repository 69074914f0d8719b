# encode and decode: codecs, error handlers, positions in messages
def show(function, *arguments, **keywords):
    try:
        print(ascii(function(*arguments, **keywords)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
        if isinstance(e, UnicodeError) and hasattr(e, "start"):
            print("   ", e.encoding, e.start, e.end, e.reason)


text = "aé€😀\ud800z"
for encoding in ("utf-8", "latin-1", "ascii", "utf-16-le", "utf-32-be"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
        show(text.encode, encoding, errors)
show(text.encode, "utf-8", "surrogatepass")
show("\udc80x".encode, "utf-8", "surrogateescape")
show("\udc80x".encode, "ascii", "surrogateescape")
show("é".encode, "ascii", "namereplace")
data = b"a\xc3\xa9\xe2\x82\xf0\x9f\x98\x80\xff\xc0\x80z\xed\xa0\x80"
for encoding in ("utf-8", "latin-1", "ascii"):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        show(data.decode, encoding, errors)
for broken in (b"\xe2\x82", b"\xf0\x9f\x98", b"\xc3", b"\x80", b"\xf5\x80", b"\xe0\x80\x80", b"ab\xc3("):
    show(broken.decode)
show(b"ab\xff".decode, "utf-16-le")
show(b"\x00\xd8".decode, "utf-16-le")
show(b"\xff\xfea\0".decode, "utf-16")
show("x".encode, "no-such-codec")
show(b"x".decode, "no-such-codec")
show("é".encode, "ascii", "no-such-handler")
show("fine".encode, "ascii", "no-such-handler")
show("x".encode, 5)
show("x".encode, "utf-8", 5)
show(str, b"x", 5)
show(str, "x", "utf-8")
show(str, 5, "utf-8")
show(str, b"\xff", "ascii", "replace")
show(str, b"\xff", errors="ignore")
show(str, object=b"x", encoding="ascii")
