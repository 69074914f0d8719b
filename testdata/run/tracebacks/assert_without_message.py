x = [1, 2, 3]
assert len(x) == 3
assert x[0] == 1 and x[1] == \
    3
