# The edges of float: rounding, subnormals, infinities, exact fractions
import math
import sys

info = sys.float_info
print(info.max, info.min, info.epsilon, info.dig, info.mant_dig, info.max_exp, info.min_10_exp)
print(info.max * 2, -info.max * 2, info.min / 2, 5e-324 / 2, 5e-324)
print(0.1 + 0.2, 0.1 * 3, 1 / 3, 2 / 3, 1e16 + 1, 1e22, 1e23, 123456789012345680.0)
for value in (0.1, -2.5, 1e300, 5e-324, 0.0, -0.0, 3.0):
    print(value, value.hex(), float.fromhex(value.hex()) == value, value.is_integer())
print((0.1).as_integer_ratio(), (-2.5).as_integer_ratio(), (1e20).as_integer_ratio())
for value in (math.inf, -math.inf, math.nan):
    print(value, value.hex(), value == value, value < 0, bool(value))
    for function in (int, float.as_integer_ratio, round, math.floor):
        try:
            print(function(value))
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)
for text in ("0x1p", "0x", "nan", "-inf", "0x1.8p+1", "0x1p2000", "1.8", "0x1.fffffffffffff8p0", "xyz"):
    try:
        print(text, float.fromhex(text))
    except (ValueError, OverflowError) as e:
        print(text, type(e).__name__, e)
print(math.nextafter(1.0, 2.0), math.ulp(1.0), math.copysign(1, -0.0), math.fmod(-7, 3), -7 % 3.0)
print(round(0.5), round(1.5), round(2.5), round(2.675, 2), round(1e300, 5), round(1234.5, -2), round(-0.4))
print(1e308 * 10 - 1e308 * 10, math.inf - 1, 0.0 == -0.0, str(-0.0 + 0.0), 1.0 // 0.1, 1.0 % 0.1)
print(2.0**1023, (-8.0) ** (1 / 3), 0.0**0, math.inf**0, (-1.0) ** math.inf, math.nan**0)
try:
    2.0**1024
except OverflowError as e:
    print(e)
try:
    0.0**-1
except ZeroDivisionError as e:
    print(e)
