# bin(), oct(), hex()
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class I:
    def __index__(self): return 10
attempt(lambda: (bin(0), bin(10), bin(-10), oct(8), oct(-8), hex(255), hex(-255), hex(2**70), bin(True)))
attempt(lambda: (hex(I()), bin(-2**63), oct(2**63)))
attempt(lambda: bin(1.5))
attempt(lambda: hex("a"))
attempt(lambda: oct(None))
attempt(lambda: hex())
attempt(lambda: bin(1, 2))
attempt(lambda: (int(bin(37), 2), int(hex(-37), 16), f"{10:#b} {10:#o} {10:#x} {10:#X}", format(255, "08b")))
attempt(lambda: "%o %x %X %#o %#x" % (8, 255, 255, 8, 255))
