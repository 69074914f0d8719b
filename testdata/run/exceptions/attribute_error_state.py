"""AttributeError is pickled with its name and arguments, but without its object."""


def rebuilt(error):
    make, arguments, state = error.__reduce__()
    copy = make(*arguments)
    copy.__setstate__(state)
    return copy


class Special(AttributeError):
    pass


for error in (
    AttributeError("a", name="b", obj=3),
    AttributeError(),
    Special(1, 2, name="n"),
    ImportError("a", name="b", path="p"),
):
    error.extra = 5
    print(error.__reduce__())
    copy = rebuilt(error)
    print(repr(copy), copy.args, copy.name, copy.extra, getattr(copy, "obj", None))
print(AttributeError("q").__reduce__(), AttributeError("q").__getstate__())
try:
    (5).foo
except AttributeError as error:
    print(error.__reduce__(), error.obj)
