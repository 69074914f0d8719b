# str.replace
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "one two one".replace("one", "1"))
attempt(lambda: "aaa".replace("a", "b", 2))
attempt(lambda: "aaa".replace("a", "b", 0))
attempt(lambda: "aaa".replace("a", "b", -1))
attempt(lambda: "abc".replace("", "-"))
attempt(lambda: "abc".replace("", "-", 2))
attempt(lambda: "".replace("", "x"))
attempt(lambda: "abc".replace("z", "y"))
attempt(lambda: "aaa".replace("aa", "a"))
attempt(lambda: "abc".replace("b", ""))
attempt(lambda: "é→é".replace("é", "ee"))
attempt(lambda: "abc".replace("a"))
attempt(lambda: "abc".replace(1, "b"))
attempt(lambda: "abc".replace("a", 1))
attempt(lambda: "abc".replace("a", "b", "c"))
attempt(lambda: "a😀b".replace("😀", ""))
attempt(lambda: "x" .replace("x", "xx" * 3))
