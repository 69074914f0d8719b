"""Tables of format(value, spec)."""

import itertools
import random

from recording import record

random = random.Random(12)

SPECS = """
|d|b|o|x|X|c|e|E|f|F|g|G|n|%|s|r|a|q|dd|5|05|5d|<5|>5|^5|=5|*<8|*>8|*^8|*=8|x=8|0<8|<08|^08|08|+|-| |+08|-08| 08|+,|,|_|,d|_d|,x|_x|_b
_X|,b|,o|,c|_c|,s|_s|,n|_n|,_|_,|,,|__|,e|_f|,.2f|_.3f|,g|,%|010,|09,|08,|07,|012_x|#x|#X|#b|#o|#d|#010x|#,|#_x|#_b|.2|.0|.3f|.0f|.2e
.0e|.3g|.0g|.10g|#.0f|#.0e|#g|#.3g|.2%|%|.0%|z|z.1f|z.0f|z+.1f|zd|zs|.|.f|.d|.2d|.5c|+c|#c|-c| c|5c|<5c|05c|,c|=5c|+s| s|-s|#s|=s|=5s
.2s|.0s|10.2s|>10.2s|é<7|é^7s|😀>4|😀=8d|<<5|>>5|==5|^^5|{<5|}<5|99|99999999999999999999|.99999999999999999999
.3000000000f|\u0661\u0660|.\u0662f|0\u0665d|é|\ud800|5\x00|\x00|5\t|\x7f|5 |1.2.3|+-5|5+|#z|z#|0z|,5|5,,|5,_|00005|0005.1f
+.3|-010.2f|+012,.1f|=+9|=+9.1f|*=+12,.2f|025,.3f|024,.3f|_.0f|020_.2f|g|.17g|.16e|.20f|#x=5|!>6|!=6|0>6|0=6|0^6|+0=8|08.3|<08.3|>08
d5|5dd|r|!r|:|::|:<5|:>5d|=|=d|<|>|^|<s|>d|+#x|+#010b|-#o| #X| #,|_e|_E|,E|,G|_G|,F|_%|12,%|012,%|#%|#.0%|012%|+%|n|.3n|10n|010n|+n|#n
""".strip("\n").replace("\n", "|").split("|")
SPECS = [spec.encode("latin-1", "backslashreplace").decode("unicode_escape") for spec in SPECS]

INTS = [0, 7, -42, 1234567, -98765432109876543210, 65, 1114111, 1114112]
FLOATS = [0.0, -0.0, 1.0, -1.5, 1234567.891, 1e16, 1e-7, 0.05, -0.04, 999999.5, float("inf"), float("-inf"), float("nan")]
STRINGS = ["", "abc", "😀é", "a longer text"]
COMPLEXES = [(0.0, 1.0), (1.0, -2.5), (-0.0, 0.0), (1234.5, 1e20), (float("nan"), float("inf")), (0.0, -0.0)]

record("format_int", lambda value, spec: format(int(value), spec), itertools.product(map(str, INTS), SPECS))
record("format_float", format, itertools.product(FLOATS, SPECS))
record("format_str", format, itertools.product(STRINGS, SPECS))
record("format_complex", lambda re, im, spec: format(complex(re, im), spec),
       [(re, im, spec) for re, im in COMPLEXES for spec in SPECS])


def random_spec():
    def maybe(choices):
        return random.choice(["", random.choice(choices)])

    align = maybe(["<", ">", "^", "=", "*<", "x^", "0>", "_="])
    precision = maybe([f".{n}" for n in range(12)])
    return "".join([align, maybe("+- "), maybe(["z", "", ""]), maybe(["#", "", ""]), maybe("0"), maybe(list(map(str, range(1, 30)))),
                    maybe(",_"), precision, maybe("bdoxXeEfFgG%n")])


RANDOM = [random_spec() for _ in range(400)]
record("format_random_int", lambda value, spec: format(int(value), spec),
       [(str(random.getrandbits(random.randrange(1, 90)) * random.choice((1, -1))), spec) for spec in RANDOM])
record("format_random_float", format, [(random.uniform(-1, 1) * 10.0 ** random.randrange(-8, 20), spec) for spec in RANDOM])
