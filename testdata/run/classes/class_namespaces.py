"""The __dict__ of a class: a live view that keeps keys that are no strings."""


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Named:
    def __set_name__(self, owner, name):
        print("named", name, "in", owner.__name__)

    def __repr__(self):
        return "named"


A = type("A", (), {1: 2, "x": 1, (1, 2): Named(), "k": Named()})
view = A.__dict__
print(view[1], view[1, 2], A.x, list(view), len(view))
A.y = 5
print(view["y"], "y" in view, list(reversed(view))[0])
del A.y
print("y" in view, view.get("y", "none"), attempt(lambda: view["y"]), attempt(lambda: dir(A)))
print(type(view).__name__, type(view.copy()).__name__, type(view | {}).__name__, view == A.__dict__, view is A.__dict__)
print({**view}["x"], attempt(lambda: hash(view)), attempt(lambda: view.__setitem__))


def change_meanwhile():
    for key in view:
        A.new = key


print(attempt(change_meanwhile))


class Changing:
    """As a key, changes the bases of the class while an attribute is looked up."""

    def __hash__(self):
        return hash("attribute")

    def __eq__(self, other):
        X.__bases__ = (Second,)
        return False


class First:
    attribute = other = "first"


class Second:
    attribute = other = "second"


X = type("X", (First,), {Changing(): 5})
print(X.attribute, X.other, X.attribute)


class Removing:
    def __set_name__(self, owner, name):
        if hasattr(owner, "later"):
            del owner.later
        owner.added = name


class Holder:
    first = Removing()
    later = Named()


print(Holder.added, hasattr(Holder, "later"))
