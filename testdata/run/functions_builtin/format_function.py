# format() and __format__
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class F:
    def __format__(self, spec): return f"<{spec}>"
class Bad:
    def __format__(self, spec): return 5
class Plain:
    def __str__(self): return "plain"
attempt(lambda: (format(5), format(5, "03"), format(F(), "abc"), format(F()), f"{F():x{1 + 1}y}"))
attempt(lambda: ("{:spec}".format(F()), format("a", ">3"), format(1.5, ".2f"), format(None), format([1])))
attempt(lambda: (format(Plain()), format(True, "d"), format(True)))
attempt(lambda: format(Bad()))
attempt(lambda: format(None, "5"))
attempt(lambda: format([1], ">5"))
attempt(lambda: format(Plain(), "x"))
attempt(lambda: format(5, "q"))
attempt(lambda: format(5, 5))
attempt(lambda: format())
attempt(lambda: format(5, "d", 1))
attempt(lambda: format("a", "d"))
attempt(lambda: format(1.5, "d"))
attempt(lambda: format(5, "s"))
attempt(lambda: format(1j, "%"))
attempt(lambda: object().__format__("x"))
attempt(lambda: (str.__format__("a", "^5"), int.__format__(5, "+"), (5).__format__("x")))
attempt(lambda: (format(10**20, ","), format(-5, "=+5"), format(3, "^5")))
