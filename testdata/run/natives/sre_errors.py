"""What `_sre` refuses: codes that are none, subjects of the wrong type, groups that are not there."""

import _sre


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


def compile(*code, pattern="p", groups=0):
    return _sre.compile(pattern, 0, list(code), groups, {}, ())


for code in [
    (),
    (16, 97),
    (99, 1),
    (17, 5, 1),
    (24, 6, 3, 2, 16, 97, 1, 1),
    (24, 6, 0, 2, 16, 97, 16, 1),
    (13, 4, 8, 99, 0, 1),
    (6, 12, 1),
    (7, 5, 16, 97, 15, 9, 0, 1),
    (-1,),
    (1 << 32,),
    ("a",),
]:
    attempt(compile, *code)
attempt(_sre.compile, "p", 0, (), 0, {}, ())
attempt(_sre.template, None, ["", -1, ""])
attempt(_sre.template, None, [])
attempt(_sre.template, None, ["", (), ""])

letter = compile(16, 97, 1)
attempt(letter.match, b"a")
attempt(letter.match, 1)
attempt(compile(16, 97, 1, pattern=b"p").match, "a")
attempt(letter.sub, lambda match: 1, "bab")
attempt(letter.sub, lambda match: None, "bab")
attempt(type(letter))
match = letter.match("a")
for group in (1, -1, "x", None, 10**30):
    attempt(match.group, group)
attempt(match.span, 1)
attempt(setattr, match, "pos", 1)
print(letter, compile(1, pattern=b"x" * 300), letter == compile(16, 97, 1), letter == compile(16, 98, 1))
print(hash(letter) == hash(compile(16, 97, 1)), type(letter)[str], type(match)[bytes])
print(_sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, _sre.MAXGROUPS, _sre.getcodesize())
for character in (ord("A"), ord("z"), ord("1"), 0x130, 0x3A3, 0x1E9E, 0x10400):
    print(
        _sre.ascii_tolower(character),
        _sre.ascii_iscased(character),
        _sre.unicode_tolower(character),
        _sre.unicode_iscased(character),
    )
