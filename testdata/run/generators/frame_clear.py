"""frame.clear() closes a suspended generator; what that raises goes to sys.unraisablehook."""
import sys


def g(how):
    try:
        yield 1
    except GeneratorExit:
        if how == "raise":
            raise KeyError("k")
        if how == "yield":
            yield 2
    finally:
        print("finally")


seen = []
sys.unraisablehook = lambda u: seen.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, u.object is x))
for how in ("raise", "yield", "end"):
    x = g(how)
    next(x)
    f = x.gi_frame
    print(f.clear(), x.gi_frame is None, seen)
    x.close()


def running():
    try:
        h.gi_frame.clear()
    except RuntimeError as error:
        print(error)
    yield


h = running()
next(h)
x = g("end")
x.gi_frame.clear()
print(list(x))
