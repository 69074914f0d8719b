# How many arguments the methods take that look into a part of a text, and what int's conversions to bytes say of theirs.
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


for name in ("count", "find", "rfind", "index", "rindex", "startswith", "endswith"):
    for text in ("a", b"a", bytearray(b"a")):
        attempt(getattr(text, name))
        attempt(lambda: getattr(text, name)(text, 0, 1, 2))
        attempt(lambda: getattr(text, name)(text, None, None))

for order in (True, 5, None, "x", b"big", "big", "little"):
    attempt(lambda: (5).to_bytes(2, order))
    attempt(lambda: int.from_bytes(b"\x01\x02", order))
attempt(lambda: (5).to_bytes("x", True))
attempt(lambda: (5).to_bytes(2**70))
attempt(lambda: (5).to_bytes(-(2**70)))
attempt(lambda: (5).to_bytes(-1))
attempt(lambda: int.from_bytes(5, 5))

# An empty dict does not ask for the hash of a key that is popped.
attempt(lambda: {}.pop({}))
attempt(lambda: {}.pop([], "none"))
attempt(lambda: {1: 2}.pop([], "none"))
attempt(lambda: {}.get([]))

# All of __slots__ are looked at before any of them is compared with the class's variables.
attempt(lambda: type("A", (), {"x": 1, "__slots__": ("x", "__dict__", "__dict__")}))
attempt(lambda: type("A", (), {"x": 1, "__slots__": ("x", 1)}))
attempt(lambda: type("A", (), {"x": 1, "__slots__": ("x",)}))
