# str.partition and str.rpartition
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "key=value=x".partition("="))
attempt(lambda: "key=value=x".rpartition("="))
attempt(lambda: "none".partition("="))
attempt(lambda: "none".rpartition("="))
attempt(lambda: "abc".partition("abc"))
attempt(lambda: "".partition("x"))
attempt(lambda: "abc".partition(""))
attempt(lambda: "abc".rpartition(""))
attempt(lambda: "abc".partition(5))
attempt(lambda: "a😀b😀c".rpartition("😀"))
attempt(lambda: "abab".partition("ba"))
attempt(lambda: "abc".partition())
