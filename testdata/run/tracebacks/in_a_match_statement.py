"""Errors in the parts of a match statement: the line of the pattern or guard is shown."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x):
        self.x = x

    @property
    def y(self):
        raise ValueError("y is not known")


def check(subject):
    match subject:
        case [Point(x=0)]:
            return "zero"
        case Point(1, y) if y > 3:
            return "guarded"
        case _:
            return "other"


print(check([Point(0)]))
print(check(3))
print(check(Point(1)))
