# Upper and lower case, and their kin
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: ("Hello World".upper(), "Hello World".lower(), "Hello World".swapcase()))
attempt(lambda: ("hello world".title(), "hELLO wORLD".capitalize()))
attempt(lambda: ("straße".upper(), "straße".casefold(), "straße".title(), "STRASSE".lower(), "ß".swapcase()))
attempt(lambda: "ß".capitalize())
attempt(lambda: ("ΑΣ ΑΣΑ".lower(), "Σ".lower(), "ﬁ".upper(), "ﬁ".title(), "ŉ".upper()))
attempt(lambda: ("they're bill's friends".title(), "x1y2z".title(), "a-b_c".title()))
attempt(lambda: ("ǆ".upper(), "ǆ".title(), "ǆ".capitalize(), "ǅ".lower(), "ǅ".swapcase()))
attempt(lambda: ("İ".lower(), len("İ".lower()), "ı".upper()))
attempt(lambda: ("".upper(), "123".lower(), "😀a".upper()))
attempt(lambda: ("abc".islower(), "ABC".isupper(), "Abc".istitle(), "ABc".istitle(), "".islower()))
attempt(lambda: ("1a".islower(), "1".isupper(), "A1b".istitle(), "A1B".istitle()))
attempt(lambda: ("ǅ".istitle(), "ǅ".isupper(), "ª".islower(), "ⅷ".islower(), "Ⅷ".isupper()))
attempt(lambda: "abc".upper(1))
attempt(lambda: ("HELLO".casefold() == "hello".casefold(), "ß".casefold() == "ss"))
