# chr() and ord()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (chr(97), chr(8364), chr(0), chr(0x10ffff), chr(0x1f600), ord("a"), ord("€")))
attempt(lambda: (ord("\U0001f600"), ord(b"a"), ord(bytearray(b"b")), [chr(c) for c in range(65, 70)]))
attempt(lambda: chr(True))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: chr(2**40))
attempt(lambda: chr(2**70))
attempt(lambda: chr(1.5))
attempt(lambda: chr("a"))
attempt(lambda: ord("ab"))
attempt(lambda: ord(""))
attempt(lambda: ord(b"ab"))
attempt(lambda: ord(5))
attempt(lambda: ord(None))
attempt(lambda: (chr(0xd800).isprintable(), ord("\ud800")))
attempt(lambda: all(ord(chr(c)) == c for c in range(0, 0x110000, 997)))
