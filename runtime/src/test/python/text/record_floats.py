"""Tables of float conversions."""

import random
import sys

from recording import floats_from_bits, record

random = random.Random(12)

SPECIAL = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1e15, 1e16, 1e17, 123456789012345680.0, 9007199254740993.0,
    1e-4, 1e-5, 0.00012345, 5e-324, 1e-323, 2.2250738585072014e-308, 2.225073858507201e-308,
    sys.float_info.max, 1.7976931348623155e308, float("inf"), float("-inf"), float("nan"),
    2e-44, 2e23, 9.5e-3, 1e22, 1e23, 8.41e21, 9.007199254740992e15, 2.0**-1074 * 3, 2.0**60, 2.0**100,
    2.0**-20, 4.35, 0.3, 2.675, 1.005, 999999.5, 9999995.0, 0.045, 0.5e-7, 123456.789, 1e100, -1e-100,
]
RANDOM = list(floats_from_bits(random, 300)) + [random.uniform(-1000, 1000) for _ in range(200)]
SHORT = [round(random.uniform(-100, 100), random.randrange(6)) for _ in range(100)]
POWERS = [2.0**e for e in range(-1074, 1024, 37)] + [10.0**e for e in range(-323, 309, 13)]

record("float_repr", repr, [(x,) for x in SPECIAL + RANDOM + SHORT + POWERS])
record("complex_repr", lambda re, im: repr(complex(re, im)),
       [(re, im) for re in SPECIAL[:8] + [1e16, float("inf"), float("nan")]
        for im in [0.0, -0.0, 1.0, -1.5, 1e16, float("inf"), float("nan"), float("-inf")]])
record("float_hex", float.hex, [(x,) for x in SPECIAL + RANDOM[:100]])

HEX_TEXTS = """
0x1p0|1p0|1|-1|+1|0x1.8p1|1.8|.8|8.|.|0x|0x.|0x.p1||1p|1p+|1p-1|1P4|0X1P4|0x1.fffffffffffff8p0|0x1.fffffffffffff7p0
0x1.00000000000008p0|0x1.000000000000080001p0|0x1.00000000000018p0|0x1p1023|0x1p1024|0x1.fffffffffffff7p1023
0x1.fffffffffffff8p1023|0x1p-1074|0x1p-1075|0x1.8p-1075|0x1p-1076|0x1.0000001p-1075|0x3p-1075|0x0.0000000000001p-1022
 0x1p0 |	1
|inf|-inf|+Infinity|nan|-nan|NaN|infinit|0x1 p0|0x1g|1_0|0xg|--1|0x0p99999999999999999999|0x1p99999999999999999999
0x1p-99999999999999999999|0x0p0|-0x0p0|0x10000000000000000000000000000000001p-120|\u0661|1e2|0x1.8|inf
""".replace("\n", "|").split("|")
record("float_fromhex", float.fromhex, [(text,) for text in HEX_TEXTS])

TEXTS = """
1|1.0|-1|+1|1.|.5|.|-.5e1|1e5|1E5|1e+5|1e-5|1e|1e+|e5|1_000|1__0|_1|1_|1_.5|1._5|1.5_5|1e1_0|1e_1|1_e1
inf|-inf|+inf|Inf|INFINITY|infinity|nan|NaN|-nan|+nan|infi|in_f|na|nano|1e400|-1e400|1e-400|1e309|1.7976931348623159e308
  1  |
	1|0x10|1d|1f|1.5L|1,5|1 2|+-1|++1|0.1|123456789012345678901234567890|0.000000000000000000000000000001|
1e22|1e23|9007199254740993|9007199254740992.5|2.2250738585072011e-308|2.4703282292062328e-324|2.4703282292062327e-324
""".replace("\n", "|").split("|")
UNICODE_TEXTS = ["\u0661\u0662.\u0663", "\u20031\u2003", "\x851", "\x1c1", "1\x1f", "\uff11\uff12", "\U0001d7d8\U0001d7d9",
                 "\u00bd", "\u2460", "1\u00a0", "\u4e00", "\ud800", "\U0001f600", "1\x00", "it's", "\"'", "1\uff3f0", "\u0661_\u0662"]
record("float_parse", float, [(text,) for text in TEXTS + UNICODE_TEXTS + [repr(x) for x in RANDOM[:100]]])
BYTES = [b"1", b" 1.5\n", b"abc", b"\xff", b"1_0", b"it's", b"\"'", b"\x00\t\n\r\\", b"\xd9\xa1", b"", b"nan"]
record("float_parse_bytes", float, [(text,) for text in BYTES])

record("float_percent", lambda code, precision, x: f"%.{precision}{code}" % x,
       [(code, precision, x) for code in "eEfFgG" for precision in (0, 1, 2, 3, 6, 17, 25)
        for x in SPECIAL + RANDOM[:20] + RANDOM[300:320] + SHORT[:20]])
