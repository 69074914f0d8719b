# Which builtin functions and methods take bytes, bytearray and memoryview alike
makers = bytes, bytearray, memoryview, lambda b: memoryview(b + b"!")[: len(b)]
for make in makers:
    b = make(b"12")
    results = []
    for function in (
        lambda: int(b),
        lambda: float(b),
        lambda: b"a12b".find(b),
        lambda: b"a12b".split(b),
        lambda: b"a".join([b, b]),
        lambda: b"x" + b,
        lambda: b in b"a12b",
        lambda: b == b"12",
        lambda: b"12" == b,
        lambda: bytes(b),
        lambda: bytearray(b),
        lambda: int.from_bytes(b, "big"),
        lambda: str(b, "ascii"),
        lambda: b"%s" % b,
        lambda: b"1212".replace(b, b"3"),
        lambda: b"12ab".startswith(b),
        lambda: b"12ab".strip(b),
        lambda: b"1".maketrans(b, b),
        lambda: {b"12": "found"}[b],
        lambda: b"11" < b,
        lambda: sum(b),
        lambda: max(b),
        lambda: sorted(b, reverse=True),
        lambda: complex(b),
        lambda: "ab" + b,
        lambda: b * 2,
        lambda: hash(b) == hash(b"12"),
    ):
        try:
            result = function()
            results.append(len(result) if isinstance(result, bytes) and len(result) > 99 else result)
        except Exception as e:
            results.append(f"{type(e).__name__}: {e}")
    for result in results:
        print(repr(result))
    print()
