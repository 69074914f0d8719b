"""Matches of patterns whose codes are written by hand, as `re` would pass them to `_sre`."""

import _sre

INFINITE = _sre.MAXREPEAT


def compile(text, code, names=()):
    return _sre.compile(text, 32, code, len(names), {n: i + 1 for i, n in enumerate(names)}, (None, *names))


key_and_value = compile(
    r"(?P<key>\w+)=(?P<value>[^;]*);?",
    [14, 4, 0, 2, INFINITE, 17, 0, 24, 9, 1, INFINITE, 13, 4, 8, 14, 0, 1, 17, 1, 16, 61]
    + [17, 2, 24, 6, 0, INFINITE, 20, 59, 1, 17, 3, 24, 6, 0, 1, 16, 59, 1, 1],
    ("key", "value"),
)
text = "; größe=12;leer=;\U0001f600=x"
for match in key_and_value.finditer(text):
    print(match, match.groupdict(), match.regs, match.lastindex, match.lastgroup)
    print(match["key"], match[2], match.group("value", 1), match.start(2), match.end("key"))
print(key_and_value.match(text), key_and_value.match(text, 2).span())
print(key_and_value.findall(text), key_and_value.split(text, 1))
print(key_and_value.sub("<>", text), key_and_value.subn(lambda match: match[1].upper(), text, 2))

lazy = compile(
    "(?:(a)|b)*?c",
    [14, 4, 0, 1, INFINITE, 23, 19, 0, INFINITE, 7, 9, 17, 0, 16, 97, 17, 1, 15, 7, 5, 16, 98]
    + [15, 2, 0, 19, 16, 99, 1],
    ("a",),
)
print(lazy.fullmatch("abbac").groups("-"), lazy.search("xbc").groups("-"), lazy.match("abba"))

conditional = compile(
    "(a)?(?(1)b|c)",
    [14, 4, 0, 1, 2, 23, 9, 0, 1, 17, 0, 16, 97, 17, 1, 18, 12, 0, 6, 16, 98, 15, 3, 16, 99, 1],
    ("a",),
)
print([conditional.fullmatch(text) is not None for text in ("ab", "c", "ac", "b")])

atomic = compile("(?>a+)ab", [14, 4, 0, 3, INFINITE, 27, 9, 24, 6, 1, INFINITE, 16, 97, 1, 1, 16, 97, 16, 98, 1])
print(atomic.search("aaab"))

assertions = compile("(?<=x)y(?!z)", [14, 4, 0, 1, 1, 4, 5, 1, 16, 120, 1, 16, 121, 5, 5, 0, 16, 122, 1, 1])
print([match.span() for match in assertions.finditer("y xyz xy xyx")])

possessive = compile("(?:ab)++c", [14, 4, 0, 3, INFINITE, 28, 7, 1, INFINITE, 16, 97, 16, 98, 1, 16, 99, 1])
print(possessive.match("ab" * 100_000 + "c").end(), possessive.match("abab"))

letters = [code for letter in range(97, 97 + 26) for code in (16, letter)]
alphabets = compile("(?:abc…z)+", [23, 3 + len(letters), 1, INFINITE, *letters, 18, 1])
alphabet = "".join(map(chr, letters[1::2]))
print(alphabets.match(alphabet * 3 + "abc").span(), alphabets.match("abc"))

scanner = lazy.scanner("ccab")
print(scanner.match(), scanner.search(), scanner.search(), scanner.match(), scanner.pattern is lazy)
