# A cycle that the program makes in the chain of contexts is left as it is.
def raise_in_cycle(length):
    chain = [ValueError(i) for i in range(length)]
    for i, error in enumerate(chain):
        error.__context__ = chain[(i + 1) % length]
    try:
        raise chain[0]
    except ValueError:
        raise TypeError(length)


for length in 1, 2, 3, 4, 5:
    try:
        raise_in_cycle(length)
    except TypeError as raised:
        error, seen = raised, []
        for _ in range(length + 1):
            error = error.__context__
            seen.append(error)
        print(repr(raised), seen)
