# center, ljust, rjust, zfill, expandtabs
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ("ab".center(6), "ab".center(7), "abc".center(6), "abc".center(7, "*"), "ab".center(1)))
attempt(lambda: ("ab".ljust(5) + "|", "ab".rjust(5), "ab".ljust(5, "."), "ab".rjust(5, "é"), "ab".ljust(-1)))
attempt(lambda: ("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--4".zfill(6), "".zfill(3), "abc".zfill(2)))
attempt(lambda: "-".zfill(3))
attempt(lambda: ("a\tb".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(3), "ab\tc\td".expandtabs(4)))
attempt(lambda: ("a\n\tb".expandtabs(4), "a\tb".expandtabs(0), "a\tb".expandtabs(-1)))
attempt(lambda: "ab\rc\td".expandtabs(4))
attempt(lambda: "ab".center(5, ""))
attempt(lambda: "ab".center(5, "xy"))
attempt(lambda: "ab".center("5"))
attempt(lambda: "ab".ljust(5, 5))
attempt(lambda: "ab".zfill())
attempt(lambda: "ab".rjust(2**70))
attempt(lambda: "a\tb".expandtabs(tabsize=2))
attempt(lambda: "a\tb".expandtabs("x"))
attempt(lambda: "😀".center(4, "😀"))
