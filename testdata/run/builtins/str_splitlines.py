# str.splitlines
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(), "a\nb\n".splitlines(True)))
attempt(lambda: ("".splitlines(), "\n".splitlines(), "\n\n".splitlines(keepends=True)))
attempt(lambda: "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i".splitlines())
attempt(lambda: ("no newline".splitlines(), "\r\n\r".splitlines(True), "a\n\rb".splitlines()))
attempt(lambda: ("a\nb".splitlines(keepends=0), "a\nb".splitlines("x")))
attempt(lambda: "a\nb".splitlines(1, 2))
