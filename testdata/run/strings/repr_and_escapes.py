# repr and ascii of strings: quotes, controls, what is printable, escapes read back
texts = ["", "plain", "it's", 'say "hi"', "it's \"both\"", "\t\n\r\\", "\0\x01\x1f\x7f", "\x80\x9f\xa0\xad\xff", "é", "ß", "日本"]
texts += ["\u200b\u2028\u2029\ufeff", "\ud800", "\udfff\ud800", "\U0001f600", "\U000e0001", "\U0010ffff", "a\u0301", "\x1b[0m"]
for text in texts:
    print(repr(text), ascii(text), len(text), eval(repr(text)) == text, text.isprintable(), eval(ascii(text)) == text)
print(repr(b"it's"), repr(b'"'), repr(b"\"'"), repr(b"\0\t\n\r\\\x7f\x80\xff"), repr(bytearray(b"\n'")), str(b"x"))
print("\x41\u0042\U00000043\103\N{LATIN SMALL LETTER D}\N{BULLET}", "\
joined", r"\n" "\n".strip(), rb"\x", b"\x41\102", "\'", '\"', "\a\b\f\v".encode())
print([repr("a\nb")], ["a\nb"], {"k'": 'v"'}, ("\\",), f"{'a' 'b'!r}", f"{'é'!a}", "%a" % "é", "{!a}".format("\u2028"))


class Odd:
    def __repr__(self):
        return "é\n\ud800"


print(ascii(Odd()), ascii([Odd()]), ascii({"é": Odd()}), [Odd()].__repr__() == "[é\n\ud800]", len(repr((Odd(),))))
for source in (r'"\x4"', r'"\u12"', r'"\N{NO SUCH NAME}"', r'"\U00110000"', r'b"\x"', 'b"é"', '"abc', r'"\N"'):
    try:
        print(eval(source))
    except SyntaxError as e:
        print(source, e.msg)
