# Strings count code points, whatever they are made of.
clef = "\U0001d11e"
text = f"a{clef}b\xe9\u20ac{clef}{clef}z"
print(len(text), [hex(ord(c)) for c in text])
print(ascii(text[1]), ascii(text[-2]), ascii(text[1:3]), ascii(text[::-1]), ascii(text[::2]))
print(ascii(text[5:1:-2]), text.find(clef), text.find(clef, 2), text.rfind(clef), text.count(clef))
print(text.index("z"), text.partition(clef)[2] == text[2:], text.split(clef) == ["a", "b\xe9\u20ac", "", "z"])
print(ascii(text.center(12, clef)), len(text.ljust(20)), ascii(text.replace(clef, "-")))
print(ascii(text.replace("", ".", 3)), ascii(text.upper()), text.isascii(), text.isprintable())
print(clef in text, "\ud834" in text, text.startswith(clef, 1), text.endswith("z", -1))
print(sorted(["\uffff", clef, "z", "a", "\ud800"]) == ["a", "z", "\ud800", "\uffff", clef])
print("\uffff" < clef, clef > "\ue000", clef == "\U0001d11e", hash(clef) == hash("\U0001d11e"))
print(ascii("".join(reversed(text))), ascii(max(text)), ascii(min(text)))
print([ascii(c) for c in iter(clef + "x")], type(iter("x")).__name__, type(iter(clef)).__name__)
print(iter(text).__length_hint__(), list(enumerate("h\xe9"))[1] == (1, "\xe9"))
print(ascii(text.encode("utf-8")), ascii(text.encode("utf-16-le")), text.encode("utf-8").decode() == text)
print("\xdf".upper(), "\u0130".lower() == "i\u0307", "\u03a3\u03a3".lower(), "\xdfx".casefold(), "\u01c6".title() == "\u01c5")
print("\u0661\u0662".isdigit(), "\xb2".isdigit(), "\xb2".isdecimal(), "\xbd".isnumeric(), "\u2028".isspace())
print("\u2028".splitlines(), "a\x85b\x1cc\r\nd".splitlines(True), "\xa0x\u3000".strip(), "x\u2003y".split())
print("\u0130".swapcase().encode("unicode_escape"), "\ufb01".capitalize(), "x\u0301".isidentifier(), "\u2118".isidentifier())
long = "x" * 100 + clef + "y" * 100
print(len(long), long[100] == clef, long[101], long[-1], sum(1 for c in long if c == "y"))
print([ascii(long[i]) for i in range(98, 104)], long.index("y"), long.rindex("x"))
try:
    "\ud800".encode()
except UnicodeEncodeError as error:
    print(error.start, error.end, error.reason, error.encoding)
