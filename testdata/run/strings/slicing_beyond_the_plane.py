# Index, slice, iterate and search text of one, two and four byte characters alike
texts = "hello", "héllø", "日本語文字", "a😀b😀c", "😀" * 3, "x\ud83dy\ude00"
bounds = None, 0, 1, 3, -2, 10, -10
for text in texts:
    print(ascii(text), len(text), [ascii(c) for c in text], ascii(text[::-1]), ascii(text[1:-1]), ascii(text[::2]))
    slices = [ascii(text[a:b]) for a in bounds for b in bounds]
    print(len(slices), sum(map(len, slices)), slices[9], slices[17], slices[-1], ascii(text[-1]), ascii(text[2]))
    print([text.find(c) for c in text], [text.rfind(c) for c in text], [text.count(c) for c in text], text.index(text[2:]))
    print([hex(ord(c)) for c in text][:4], ascii(text.center(9, "é")), ascii(text.replace(text[0], "😀")), text.isprintable())
    for index in (5, -6, 10**20, "1", 1.0, None):
        try:
            print(ascii(text[index]))
        except (IndexError, TypeError) as e:
            print(f"{type(e).__name__}: {e}")
print("a😀" > "a\uffff", "😀" > "\uffff", sorted(["😀", "\uffff", "a"]) == ["a", "\uffff", "😀"])
print("😀".encode("utf-16-le"), "\ud83dx\ude00".isprintable())
print("😀".translate({0x1F600: "smile"}), "a😀".partition("😀"), "😀a😀".strip("😀"), "😀 a".split(), "😀a".title(), "ß😀".upper())
print("x".ljust(3, "😀"), "%3s|%-3s|" % ("😀", "😀"), f"{'😀':^5}|{'a':😀<4}", "😀".zfill(4), "a\t😀\tb".expandtabs(4))
