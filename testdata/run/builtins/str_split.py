# str.split and str.rsplit
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "a b c".split())
attempt(lambda: "  a   b  ".split())
attempt(lambda: "a,b,,c,".split(","))
attempt(lambda: "a,b,c".split(",", 1))
attempt(lambda: "a,b,c".rsplit(",", 1))
attempt(lambda: "".split())
attempt(lambda: "".split(","))
attempt(lambda: "   ".split())
attempt(lambda: "a b c d".split(None, 2))
attempt(lambda: "  a b c d ".rsplit(None, 2))
attempt(lambda: "aXXbXXc".split("XX"))
attempt(lambda: "aXXXb".split("XX"))
attempt(lambda: "a\tb\nc\x0bd\u2003e\xa0f".split())
attempt(lambda: "abc".split(""))
attempt(lambda: "abc".split(5))
attempt(lambda: "abc".split(None, "x"))
attempt(lambda: "a b".split(maxsplit=0))
attempt(lambda: " a b".split(maxsplit=0))
attempt(lambda: "a-b-c".split(sep="-", maxsplit=-1))
attempt(lambda: "a-b-c".rsplit("-", 0))
attempt(lambda: "é→b→".split("→"))
attempt(lambda: "one\U0001f600two".split("\U0001f600"))
