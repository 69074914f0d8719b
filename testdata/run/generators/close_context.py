"""GeneratorExit has as context what the caller of close() handles, or the body itself."""

def inner():
    try:
        yield 1
    except GeneratorExit as e:
        print("exit context", repr(e.__context__))
        raise
def handling():
    try:
        raise ValueError("own")
    except ValueError:
        try:
            yield 1
        except GeneratorExit as e:
            print("own context", repr(e.__context__), repr(e.__context__.__context__))
            raise
def closer(f):
    g = f(); next(g)
    try:
        raise KeyError("caller")
    except KeyError:
        g.close()
closer(inner)
closer(handling)
def outer(f):
    yield from f()
closer(lambda: outer(inner))
closer(lambda: outer(handling))
closer(lambda: outer(lambda: outer(inner)))
