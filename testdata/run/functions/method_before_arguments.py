# A method is looked up before the arguments of its call are evaluated: CPython's LOAD_ATTR.
class Logged:
    def __init__(self):
        self.value = 1

    def method(self, *args, **kwargs):
        print("method", len(args), kwargs)

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args, **kwargs: print(name, len(args), kwargs)


class Bare:
    @property
    def one(self):
        print("one")
        return 1


logged = Logged()
bare = Bare()


def unbound_local():
    bare.missing(x)
    x = 1


def unbound_cell():
    def inner():
        bare.missing(x)

    inner()
    x = 1


def unbound_later():
    for i in range(2):
        if i:
            del y
        else:
            y = 1
        logged.method(y, i)


def comes_from_the_class():
    logged.method(logged.other, k=bare.one)
    logged._missing(bare.one)


for function in (
    lambda: bare.missing(undefined),
    lambda: bare.missing(bare.one),
    lambda: bare.missing(bare.other),
    lambda: bare.missing((1, undefined)),
    lambda: bare.missing(1, k=undefined),
    lambda: bare.missing(*undefined),
    lambda: bare.missing(**bare.one),
    lambda: bare.missing("even here"),
    lambda: logged.found(logged.value, bare.other),
    lambda: logged.found(undefined),
    unbound_local,
    unbound_cell,
    unbound_later,
    comes_from_the_class,
):
    try:
        function()
    except (AttributeError, NameError) as e:
        print(type(e).__name__, e)

bare.missing(
    undefined,
)
