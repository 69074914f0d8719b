"""The code objects that type parameters and their bounds have."""

SOURCE = """
type X = int
type Y[T: (int, str)] = list[T]
def f[T: int](a: T) -> T: return a
@print
@print
class A[T](list, metaclass=type):
    x: T = 1
    def g[U: "text"](self, y: U) -> x: return T
"""


def show(code):
    nested = [c for c in code.co_consts if isinstance(c, type(code))]
    print(code.co_qualname, code.co_firstlineno, [c.co_name if c in nested else c for c in code.co_consts])
    print("  ", code.co_names, code.co_varnames[-1:], code.co_cellvars, code.co_freevars)
    for inner in nested:
        show(inner)


show(compile(SOURCE, "source", "exec"))
