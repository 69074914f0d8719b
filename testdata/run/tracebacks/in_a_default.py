def missing(x, y=undefined_default):
    return x, y
