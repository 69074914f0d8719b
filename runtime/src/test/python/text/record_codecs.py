"""Tables of str.encode and bytes.decode."""

import itertools
import random

from recording import record

random = random.Random(12)

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "ascii", "latin-1", "cp1252", "iso8859-15", "koi8-r",
             "unicode_escape", "raw_unicode_escape"]
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonsense"]

TEXTS = ["", "abc", "caf\u00e9", "\u20ac", "a\u4e00\u4e01b", "x\U0001f600y", "\ud800", "a\ud800b", "\ud800\ud801", "\udc80\udcff", "a\udc80\udc41\udc80b", "\udc41", "\udfff\u00e9\udc80",
         "\ufeffx", "\uffff", "a\U0001f600\ud800", "\x00\x7f\x80\xff", "tab\t\n\r\\'\"", "\ud800\u4e00", "\u4e00\ud800", "\u0430\u0431", "\uac00\u0301", "\u00e9\u20ac\U0001f600" * 3,
         "\udcff\udc00", "e\u0301", "\x85\x9f", "\ud800\U0001f600", "\u2028\x1b"]
record("encode", str.encode, itertools.product(TEXTS, ENCODINGS, ERRORS))

BYTES = [b"", b"abc", b"caf\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\x80", b"a\x80b", b"\xc3", b"\xc3a", b"\xc0\x80", b"\xc1\xbf", b"\xe0\x80\x80", b"\xe0\xa0", b"\xe0\xa0a",
         b"\xe2\x82", b"\xe2\x82a", b"\xe2a", b"\xe2", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xed\x9f\xbf", b"\xed\xa0", b"\xed", b"\xf0\x80\x80\x80", b"\xf0\x90\x80", b"\xf0\x90", b"\xf0",
         b"\xf0\x90\x80a", b"\xf0\x90a", b"\xf0a", b"\xf4\x8f\xbf\xbf", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbfabc", b"\xef\xbb\xbf", b"\xef\xbb",
         b"\xef\xbf\xbd", b"\xef\xbf\xbdx\xff", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"a\x00b\x00", b"a\x00b", b"\x00\xd8", b"\x00\xd8a", b"\x00\xd8a\x00", b"\x00\xdc", b"\x00\xdca\x00",
         b"\x3d\xd8\x00\xde", b"\xd8\x3d\xde\x00", b"\xd8\x00", b"\xdc\x00", b"\x00\xd8\x00\xd8", b"\xff\xfe\x00\xd8", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\xfe\xff\x00\x00\x00a",
         b"a\x00\x00\x00", b"a\x00\x00", b"\x00\x00\x00a", b"\x00\xd8\x00\x00", b"\x00\x00\xd8\x00", b"\x00\x00\x11\x00", b"\x00\x11\x00\x00", b"\xff\xff\xff\xff", b"\x81\x8d\x8f\x90\x9d", b"\xa4\x80",
         b"\\", b"a\\", b"\\n\\t\\\\\\'\\\"\\a\\b\\f\\v\\r", b"\\x41", b"\\x4", b"\\x", b"\\xg1", b"\\u0041", b"\\u004", b"\\u00g1", b"\\U0001f600", b"\\U00110000", b"\\Uffffffff", b"\\U0001f60", b"\\101",
         b"\\1011", b"\\8", b"\\0", b"\\18", b"\\377", b"\\N{DIGIT ONE}", b"\\N{digit one}", b"\\N{NOPE}", b"\\N{", b"\\N", b"\\N{}", b"\\Nx", b"\\N{DIGIT ONE", b"\\ud800", b"\\\n", b"a\\\nb",
         b"\\\\u0041", b"\\\\\\u0041", b"\\x80\x80\xff", b"\\ux", b"\\u12 34", b"\\x4 \\x41", b"\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{x}", b"\x80abc\xff"]
BYTES += [bytes(random.choice([0x41, 0x80, 0xBF, 0xC3, 0xE2, 0x82, 0xED, 0xA0, 0xF0, 0x9F, 0xF4]) for _ in range(random.randrange(1, 9))) for _ in range(60)]
DECODE_ERRORS = [name for name in ERRORS if name != "namereplace"]
record("decode", bytes.decode, random.sample([*itertools.product(BYTES, ENCODINGS, DECODE_ERRORS)], 6000))

NAMES = ["utf8", "UTF-8", "utf_8", "U8", "utf 8", "UTF8-SIG", "cp65001", "latin1", "Latin-1", "ISO-8859-1", "iso8859_1", "8859", "L1", "cp819", "us-ascii", "ANSI_X3.4-1968", "646", "utf16", "U16", "UTF-16LE",
         "utf_16be", "utf32", "U32", "utf-32-be", "cp1252", "windows-1252", "1252", "cp437", "cp850", "cp866", "koi8-u", "koi8_r", "iso8859-2", "latin2", "l9", "latin-9", "iso-8859-15", "iso_8859_5", "cyrillic", "mac-roman",
         "macintosh", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "sjis", "euc-jp", "euc_kr", "cp932", "cp949", "unicode-escape", "raw-unicode-escape", "nope", "", "x-nope", "utf-7-x", "default", "CESU-8", "ebcdic-cp-be", "cp037",
         "cp1140", "tis-620", "utf-8-", "utf--8", "utf.8", "latin_1", "windows_1251", "cp1251"]
record("codec_names", lambda name: "\u0430\u4e00a1".encode(name, "replace"), [(name,) for name in NAMES])
record("codec_decode_names", lambda name: bytes(range(0xA0, 0xFF)).decode(name, "ignore"),
       [(name,) for name in NAMES if name.lower() not in ("gbk", "gb2312", "gb18030", "big5", "shift_jis", "sjis", "euc-jp", "euc_kr", "cp932", "cp949")])
