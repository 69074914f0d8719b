# x.__mul__(n) of sequences asks for an integer in other words than x * n: CPython's wrap_indexargfunc and sequence_repeat.
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 2


for sequence in ("ab", b"ab", bytearray(b"ab"), [1], (1,)):
    for name in ("__mul__", "__rmul__", "__imul__"):
        method = getattr(sequence, name, None)
        for arguments in ((), (1, 2), (1.5,), (None,), ("x",), (2**70,), (-(2**70),), (Index(),), (-1,)):
            if method:
                attempt(lambda: method(*arguments))
    attempt(lambda: sequence * 1.5)
    attempt(lambda: None * sequence)
    attempt(lambda: sequence * 2**70)
    attempt(lambda: Index() * sequence)
attempt(lambda: (5).__mul__())


def in_place(a, b):
    a *= b
    return a


attempt(lambda: in_place([1], 1.5))
attempt(lambda: in_place([1], [2]))
attempt(lambda: in_place((1,), "x"))
attempt(lambda: in_place(bytearray(b"a"), None))
attempt(lambda: in_place(2, [3]))
