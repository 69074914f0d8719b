# Subclasses of exceptions
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class AppError(Exception):
    code = 500
    def __init__(self, message, *, code=None, **context):
        super().__init__(message)
        if code: self.code = code
        self.context = context
    def __str__(self): return f"[{self.code}] {super().__str__()} {self.context or ''}".strip()
class NotFound(AppError, LookupError): code = 404
class Both(KeyError, ValueError): pass
class Silent(Exception):
    def __init__(self, *a): pass
class OwnNew(ValueError):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, "from new", *a)
        self.k = k
        return self
    def __init__(self, *a, **k): pass
def catch(e, *kinds):
    try: raise e
    except kinds as caught: return type(caught).__name__, str(caught), caught.args
attempt(lambda: (str(AppError("m")), str(NotFound("x", code=1, a=2)), NotFound("x").args))
attempt(lambda: (repr(NotFound("x")), catch(NotFound("n"), LookupError), catch(NotFound("n"), AppError)))
attempt(lambda: (catch(Both("b"), ValueError), str(Both("b")), Silent(1, 2).args, str(Silent(1, 2))))
attempt(lambda: (OwnNew(5, z=1).args, OwnNew(z=1).k, issubclass(NotFound, LookupError)))
attempt(lambda: [c.__name__ for c in NotFound.__mro__])
attempt(lambda: AppError())
attempt(lambda: AppError("m", 1))
attempt(lambda: catch(AppError("a"), KeyError))
attempt(lambda: catch(Silent, Silent))
attempt(lambda: catch(AppError, AppError))
class Retry(Exception):
    @property
    def args(self): return ("property args",)
attempt(lambda: (Retry(1).args, str(Retry(1))))
class Wrapped(Exception):
    def __init__(self, inner):
        self.inner = inner
        self.__cause__ = inner
attempt(lambda: (repr(Wrapped(KeyError("k")).__cause__), Wrapped(KeyError("k")).__suppress_context__))
attempt(lambda: Wrapped(KeyError("k")).args)
class E(OSError):
    def __init__(self, path): super().__init__(2, "gone", path)
class G(ExceptionGroup):
    def derive(self, excs): return G(self.message, excs)
attempt(lambda: (str(E("p")), E("p").filename, E("p").errno, type(E("p")), E("p").args))
attempt(lambda: catch(E("p"), FileNotFoundError) if isinstance(E("p"), FileNotFoundError) else "plain OSError")
attempt(lambda: (type(G("g", [ValueError()]).split(ValueError)[0]), G("g", [ValueError(1)])))
attempt(lambda: type("X", (KeyError, OSError), {}))
attempt(lambda: type("X", (StopIteration, SystemExit), {}))
attempt(lambda: type("Y", (KeyError, IndexError), {})("z"))
attempt(lambda: type("Z", (Exception,), {"__str__": lambda s: "custom"})(1))
