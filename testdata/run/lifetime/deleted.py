"""del, and None or another object in place of an object: what was lost is finalized at once."""
import weakref


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("release", self.name)


def guarded(name):
    try:
        yield
    finally:
        print("closed", name)


resource = Resource("by del")
del resource
print("deleted")
resource = Resource("by None")
resource = None
print("none")
resource = Resource("by another")
resource = Resource("the other")
print("replaced")
other = resource
del resource
print("there is another reference to", other.name)
generator = guarded("a")
next(generator)
del generator
print("generator deleted")


def local():
    resource = Resource("local")
    generator = guarded("local")
    next(generator)
    del generator
    print("generator deleted")
    del resource
    print("deleted")


local()


class Node:
    pass


node = Node()
reference = weakref.ref(node, lambda reference: print("callback"))
print(reference() is node)
del node
print(reference())
