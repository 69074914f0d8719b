# print() and its arguments
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


import sys
class W:
    def write(self, text): sys.stdout.write(f"<{text!r}>")
    def flush(self): sys.stdout.write("<flush>")
class NoWrite: pass
attempt(lambda: (print(), print(1, "a", None), print(1, 2, sep="-"), print("x", end="!\n")))
attempt(lambda: (print(1, 2, sep=None, end=None), print("a", "b", sep=""), print(*"abc", sep=", ")))
attempt(lambda: print([1, "b"], {"k": 1.0}))
attempt(lambda: (print("to object", 1, file=W()), print()))
attempt(lambda: (print("x", file=W(), flush=True), print()))
attempt(lambda: print(1, sep=5))
attempt(lambda: print(1, end=5))
attempt(lambda: print(1, foo=2))
attempt(lambda: print(1, file=NoWrite()))
attempt(lambda: print(1, file=5))
attempt(lambda: print("file None", file=None))
class S:
    def __str__(self): return "S.str"
    def __repr__(self): return "S.repr"
attempt(lambda: (print(S(), [S()], f"{S()!r}"), print("é€😀"), print("tab\tnew\nline"), print("", "")))
attempt(lambda: (print(b"bytes"), print(1.0, 1e100, True, ...)))
class Broken:
    def __str__(self): return 1 / 0
attempt(lambda: print("before", Broken()))
attempt(lambda: (print(end=""), print("no newline", end=""), print()))
