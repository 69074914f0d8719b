# str.translate and str.maketrans
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "hello".translate({ord("l"): "L", ord("h"): None}))
attempt(lambda: "hello".translate(str.maketrans("el", "ip")))
attempt(lambda: "hello".translate(str.maketrans("el", "ip", "o")))
attempt(lambda: (str.maketrans({"a": "1", 98: "2", "c": None}), str.maketrans("ab", "xy")))
attempt(lambda: str.maketrans("a", "b", "cd"))
attempt(lambda: "abc".translate({97: 98, 98: "xyz", 99: 0x1f600}))
attempt(lambda: ("abc".translate(["x"] * 100), "abc".translate("z" * 98)))
attempt(lambda: str.maketrans("abc", "de"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans(5))
attempt(lambda: str.maketrans("a"))
attempt(lambda: str.maketrans("a", 5))
attempt(lambda: "abc".translate({97: 1.5}))
attempt(lambda: "abc".translate({97: -1}))
attempt(lambda: "abc".translate({97: 0x110000}))
attempt(lambda: "abc".translate(5))
attempt(lambda: "é😀".translate({ord("😀"): "!", ord("é"): 101}))
