# str.find, rfind, index, rindex, count
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: "hello world".find("o"))
attempt(lambda: "hello world".rfind("o"))
attempt(lambda: ("hello".find("z"), "hello".rfind("z")))
attempt(lambda: ("hello".find(""), "hello".rfind(""), "hello".find("", 5), "hello".find("", 6)))
attempt(lambda: ("hello".find("l", 3), "hello".find("l", 4), "hello".find("l", -2)))
attempt(lambda: "hello".find("l", None, 3))
attempt(lambda: ("hello".index("l"), "hello".rindex("l")))
attempt(lambda: "hello".index("z"))
attempt(lambda: "hello".rindex("z"))
attempt(lambda: "hello".index("l", 4))
attempt(lambda: ("banana".count("an"), "banana".count("ana"), "banana".count("a"), "banana".count("")))
attempt(lambda: ("banana".count("a", 2), "banana".count("a", 2, 4), "banana".count("", 2, 4), "".count("")))
attempt(lambda: ("aaaa".count("aa"), "abc".count("abcd")))
attempt(lambda: "hello".find(5))
attempt(lambda: "hello".find("l", "x"))
attempt(lambda: "hello".count(None))
attempt(lambda: ("é😀a😀".find("😀"), "é😀a😀".rfind("😀"), "é😀a😀".find("a"), "é😀a😀".count("😀")))
attempt(lambda: ("abc".find("c", -1), "abc".find("c", -100, 100), "abc".find("c", 2**70)))
attempt(lambda: "abc".find("a", -2**70))
attempt(lambda: "abc".find("b", 1.5))
