# str.strip, lstrip, rstrip, removeprefix, removesuffix
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "  x y \n".strip())
attempt(lambda: "xxabcxx".strip("x"))
attempt(lambda: "xyabcyx".lstrip("xy"))
attempt(lambda: "xyabcyx".rstrip("xy"))
attempt(lambda: "\u2003a\xa0".strip())
attempt(lambda: "abc".strip(""))
attempt(lambda: "abc".strip(None))
attempt(lambda: "abc".strip(1))
attempt(lambda: "éaé".strip("é"))
attempt(lambda: "mississippi".strip("ipms"))
attempt(lambda: "TestCase".removeprefix("Test"))
attempt(lambda: "TestCase".removeprefix("test"))
attempt(lambda: "TestCase".removesuffix("Case"))
attempt(lambda: "TestCase".removesuffix(""))
attempt(lambda: "aaa".removeprefix("a"))
attempt(lambda: "abc".removeprefix(None))
attempt(lambda: "abc".removesuffix())
attempt(lambda: ("".strip(), " ".lstrip(), " ".rstrip()))
