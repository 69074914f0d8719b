class Outer:
    class Inner(ValueError):
        pass

def factory():
    class Local(KeyError):
        pass
    return Local

try:
    raise Outer.Inner("x")
except ValueError:
    raise factory()("y")
