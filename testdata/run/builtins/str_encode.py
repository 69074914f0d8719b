# str.encode with every codec and error handler
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ("abc é €".encode(), "abc é €".encode("utf-8"), "é".encode("latin-1")))
attempt(lambda: ("aé".encode("ascii", "ignore"), "aé".encode("ascii", "replace")))
attempt(lambda: ("aé€😀".encode("ascii", "xmlcharrefreplace"), "aé€😀".encode("ascii", "backslashreplace")))
attempt(lambda: "aé😀".encode("ascii", "namereplace"))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: "€".encode("latin-1"))
attempt(lambda: ("a€b€c".encode("cp1252"), "é".encode("cp437") if False else "é".encode("UTF8")))
attempt(lambda: ("hi".encode("utf-16"), "hi".encode("utf-16-le"), "hi".encode("utf-16-be")))
attempt(lambda: ("hi".encode("utf-32-le"), "hi".encode("utf-8-sig")))
attempt(lambda: "\ud800".encode("utf-8"))
attempt(lambda: ("\ud800".encode("utf-8", "surrogatepass"), "\udc80x".encode("utf-8", "surrogateescape")))
attempt(lambda: ("\ud800".encode("utf-8", "replace"), "\ud800".encode("utf-8", "ignore")))
attempt(lambda: "abc".encode("nope"))
attempt(lambda: "é".encode("ascii", "nope"))
attempt(lambda: "abc".encode("ascii", "nope"))
attempt(lambda: "abc".encode(5))
attempt(lambda: "abc".encode("utf-8", 5))
attempt(lambda: ("abc".encode(encoding="ascii", errors="strict"), "".encode(), "\x00".encode()))
attempt(lambda: ("é😀".encode("utf-16-be").hex(), "é😀".encode("utf-32-be").hex()))
attempt(lambda: "aéb".encode("ASCII", "strict"))
