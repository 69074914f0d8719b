# ascii(), repr() and str()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class R:
    def __repr__(self): return "é repr"
    def __str__(self): return "str"
class Only:
    def __repr__(self): return "only repr"
class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
attempt(lambda: (ascii("é€😀\n'"), repr("é€😀\n'"), str("é"), ascii(R()), repr(R()), str(R()), str(Only())))
attempt(lambda: ([R()], f"{R()!a} {R()!r} {R()!s}", ascii([R()])))
attempt(lambda: repr(Bad()))
attempt(lambda: str(Bad()))
attempt(lambda: ascii(Bad()))
attempt(lambda: repr())
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: (str(b"a", "ascii"), str(b"\xff", errors="replace"), str(), str(object=5), str(b"x")))
attempt(lambda: str("a", "ascii"))
attempt(lambda: str(5, "ascii"))
attempt(lambda: (repr("\x00\x1f\x7f\x80\xa0\xad\u0378\u2028\ud800\U0010ffff"), repr("\t\r\n\\"), repr('"')))
attempt(lambda: (repr("'"), repr("'\"")))
attempt(lambda: ascii("\x7f\x80\xff\u0100\uffff\U00010000"))
class Sub(str):
    def __str__(self): return "sub str"
attempt(lambda: (str(Sub("x")), Sub("x") + "", repr(Sub("x")), "".join([Sub("y")]), f"{Sub('z')}"))
attempt(lambda: ("%s" % Sub("w"), type(str(Sub("x")))))
