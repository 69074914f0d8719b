"""How __import__ finds the package of a relative import, and what it warns of."""

import sys
import _warnings


class Output:
    def write(self, text):
        sys.stdout.write(text.replace(__file__, "FILE"))

    def flush(self):
        sys.stdout.flush()


sys.stderr = Output()
_warnings.filters[:] = [("always", None, Warning, None, 0)]


class Spec:
    parent = "sys_like"


def attempt(name, names, level=1):
    try:
        __import__(name, names, {}, ["x"], level)
    except Exception as error:
        print(type(error).__name__, error)


attempt("", {"__package__": None, "__spec__": None, "__name__": "__main__"})
attempt("", {"__name__": "a.b"})
attempt("x", {"__name__": "nothing", "__path__": []})
attempt("x", {})
attempt("x", {"__name__": 1})
attempt("x", {"__package__": 1})
attempt("x", {"__package__": "nothing", "__spec__": Spec})
attempt("x", {"__package__": "sys_like", "__spec__": Spec})
attempt("x", {"__spec__": Spec})
attempt("x", {"__spec__": 5})
attempt("x", {"__package__": "a"}, 2)
attempt("no\0such", {}, 0)
