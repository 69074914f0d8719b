# Fields that are narrower than any text: widths below what a subtraction bears.
for width in (-(2**63), -1, 0, 3, 5):
    for text in ("abc", b"abc", bytearray(b"-1")):
        print(width, [getattr(text, name)(width) for name in ("ljust", "rjust", "center", "zfill")])
