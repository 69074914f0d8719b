# hash()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, o): return isinstance(o, H) and self.h == o.h
class E:
    def __eq__(self, o): return True
class N:
    __hash__ = None
attempt(lambda: (hash(1), hash(1.0), hash(True), hash(0), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61)))
attempt(lambda: (hash(2**100), hash(0.5), hash(1.5), hash(float("inf")), hash(1j), hash(1+0j), hash(())))
attempt(lambda: (hash((1,)), hash((1, 2, 3)), hash(H(5)), hash(H(2**64)), hash(H(-1))))
attempt(lambda: hash(H("x")))
attempt(lambda: hash(E()))
attempt(lambda: hash(N()))
attempt(lambda: hash([]))
attempt(lambda: hash({}))
attempt(lambda: hash(set()))
attempt(lambda: hash(bytearray()))
attempt(lambda: hash((1, [2])))
attempt(lambda: hash())
attempt(lambda: (hash("a") == hash("a"), hash("a") == hash("".join("a")), hash(b"a") == hash(b"a")))
attempt(lambda: (hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(3)) == hash(range(3))))
attempt(lambda: ({H(1): "a"}[H(1)], len({H(1), H(1), H(2)}), hash(int) == hash(int), hash(len) == hash(len)))
attempt(lambda: hash(None) == hash(None))
attempt(lambda: {E()})
attempt(lambda: {[]: 1})
attempt(lambda: {{}})
