"""Tables of int conversions."""

import random

from recording import record

random = random.Random(12)

TEXTS = """
0|1|-1|+1|00|007|0_7|-0|- 1|--1|+-1||  12  |1_000|1__0|_1|1_|0x1f|0X1F|0b101|0o17|0x|0b|0b2|0o8|0xg|0x_1|0x__1|0b_1|0b_
1.5|1e5|abc|z|Z|-0x10|+0b1|9223372036854775807|9223372036854775808|-9223372036854775808|-9223372036854775809|zzzzzzzzzzzzz
123456789012|1234567890123|123456789012345678901234567890|-123456789012345678901234567890|0_0|0_0x1|0b0_1|12L|0o0|0x0
""".replace("\n", "|").split("|")
UNICODE_TEXTS = ["\u0661\u0662", "\u20031\u2003", "\x851", "\x1c1", "\uff11", "\u00b2", "\u4e00", "\U0001f600", "1\x00", "it's",
                 "\ud800", "x" * 250, "\U0001f600" * 120, "\u0661_\u0662"]
BASES = [10, 0, 2, 3, 8, 16, 36]
record("int_parse", int,
       [(text, base) for text in TEXTS + UNICODE_TEXTS for base in BASES] + [("1", base) for base in (1, 37, -1, -(2**40), 2**40)])
record("int_parse_bytes", int,
       [(text, base) for text in [b"1", b" -1\n", b"0x1", b"\xff", b"", b"it's", b"1_0", b"\xd9\xa1"] for base in BASES])
LONG = ["1" * 4300, "1" * 4301, "-" + "1" * 4301, "1_" * 4300 + "1", "1" * 4301 + "x", "0" * 5000]
record("int_limit", lambda text, base: int(text, base) % 1000003, [(text, base) for text in LONG for base in (10, 7, 16, 32)])
record("int_str_limit", lambda exponent, addend: str(10**exponent + addend),
       [(exponent, addend) for exponent in (4299, 4300, 4301, 5000) for addend in (-1, 0, 1)])

NUMBERS = [0, 1, -1, 7, 8, 255, -255, 2**31, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 10**30, -(10**30), 2**200]
NUMBERS += [random.getrandbits(bits) * random.choice((1, -1)) for bits in range(2, 200, 7)]
for name, function in {"bin": bin, "oct": oct, "hex": hex, "str": str}.items():
    record(f"int_{name}", lambda text: function(int(text)), [(str(number),) for number in NUMBERS])
