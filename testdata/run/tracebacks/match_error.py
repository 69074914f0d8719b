class Point:
    __match_args__ = ("x", "y")

def where(point):
    match point:
        case Point(1, 2, 3):
            return "three"

print(where(5))
print(where(Point()))
