# Integers past 64 bits: operators, text, bits, and the way back to small values
big = 2**100
print(big, -big, big + 1 - big, big - big, (big * big) // big == big, big % 1000, -big % 1000)
print(big >> 99, big << 3, -big >> 99, -1 >> 200, 1 << 64, (1 << 64) - 1, ~(1 << 63))
print(big & 0xFF, (big - 1) & 0xFF, -big | 1, big ^ big, -1 & big, (big - 1) ^ -1)
print(big.bit_length(), (-big).bit_length(), (big - 1).bit_count(), 0 .bit_length(), (-1).bit_count())
for value in (2**63 - 1, 2**63, -(2**63), -(2**63) - 1):
    print(value, value + 1, value - 1, -value, abs(value), value * value, value // -1)
print(divmod(10**30, 7), divmod(-(10**30), 7), divmod(10**30, -(10**15)), 10**30 / 10**29)
print(pow(3, 1000, 10**20), pow(7, -1, 10**18 + 9), pow(-3, 101, 2**70), pow(2, 200) == 1 << 200)
print(hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(10**30), hash(-1), hash(-2), hash(2**200))
print(big == 2.0**100, big < 1e31, 10**400 > 1e308, 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53))
print(float(10**22), float(2**1023), int(1e25), int(-1e19), round(123456789012345678901, -5))
print(hex(big), oct(-(2**65)), bin(2**66)[:6], f"{big:,}", f"{big:e}", f"{big:_x}", f"{-big:>40}")
print(big.to_bytes(14, "big"), (-big).to_bytes(14, "little", signed=True))
print(int.from_bytes(b"\xff" * 9, "big"), int.from_bytes(b"\xff" * 9, "big", signed=True))
print(int("9" * 30) + 1, int("-" + "1" * 25), int("zz" * 8, 36), int("0b" + "1" * 70, 0))
for function in (
    lambda: 10**400 / 3,
    lambda: float(10**400),
    lambda: 1 << -1,
    lambda: big.to_bytes(3, "big"),
    lambda: (-1).to_bytes(2, "big"),
    lambda: big // 0,
    lambda: big % 0,
    lambda: pow(2, -1, 4),
    lambda: pow(2, 3, 0),
    lambda: 0**-1,
    lambda: big + "1",
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
