# isalpha and its kin
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: [s for s in ("abc", "é", "中", "a1", "", " ", "ª", "ⅷ", "_") if s.isalpha()])
attempt(lambda: [s for s in ("123", "٣", "²", "½", "Ⅷ", "", "1.5", "-1", "四") if s.isdigit()])
attempt(lambda: [s for s in ("123", "٣", "²", "½", "Ⅷ", "四", "") if s.isdecimal()])
attempt(lambda: [s for s in ("123", "٣", "²", "½", "Ⅷ", "四", "a") if s.isnumeric()])
attempt(lambda: [s for s in ("abc1", "a b", "٣a", "½", "_", "") if s.isalnum()])
attempt(lambda: [s for s in (" ", "\t\n", "\xa0", "\u2003", "", " a", "\u200b", "\x1c", "\x85") if s.isspace()])
attempt(lambda: [s for s in ("abc", "_1", "1a", "é", "a b", "", "class", "a·b", "℘", "𝔘nicode", "a-b") if s.isidentifier()])
attempt(lambda: [s for s in ("abc", "a\n", "", "é", "\x7f", "\xad", "\u200b", "😀", "\ud800", " ", "\xa0") if s.isprintable()])
attempt(lambda: [s for s in ("abc", "é", "", "\x7f", "\x80") if s.isascii()])
attempt(lambda: "abc".isalpha("x"))
attempt(lambda: ("abc".startswith("a"), "abc".startswith(("x", "ab")), "abc".startswith("b", 1)))
attempt(lambda: ("abc".startswith("", 3), "abc".startswith("", 4), "abc".startswith(())))
attempt(lambda: ("abc".endswith("c"), "abc".endswith(("x", "bc")), "abc".endswith("b", 0, 2)))
attempt(lambda: ("abc".endswith("", 4), "abc".endswith("abcd")))
attempt(lambda: "abc".startswith(5))
attempt(lambda: "abc".startswith(("a", 5)))
attempt(lambda: "abc".startswith((5, "a")))
attempt(lambda: "abc".endswith(["c"]))
attempt(lambda: ("abc".startswith("a", None, None), "abc".startswith("c", -1)))
