# Builtin constructors without keywords leave those to the constructors of a subclass.
import itertools

ARGUMENTS = {
    list: [[1, 2]], tuple: [[1, 2]], frozenset: [[1]], set: [[1]], float: ["1.5"], filter: [None, [1, 0]],
    map: [str, [1]], reversed: ["ab"], itertools.cycle: [[1]], itertools.chain: [[1]], itertools.pairwise: [[1]],
}


def attempt(kind, *arguments, **keywords):
    try:
        made = kind(*arguments, **keywords)
    except TypeError as error:
        return error
    return type(made).__name__, getattr(made, "extra", None)


for base, arguments in ARGUMENTS.items():

    class Plain(base):
        pass

    class WithInit(base):
        def __init__(self, *arguments, extra=None):
            self.extra = extra

    class WithNew(base):
        def __new__(cls, *arguments, extra=None):
            self = base.__new__(cls, *arguments)
            self.extra = extra
            return self

    print(base.__name__)
    for kind in (base, Plain, WithInit, WithNew):
        print("   ", attempt(kind, *arguments, extra=3))
