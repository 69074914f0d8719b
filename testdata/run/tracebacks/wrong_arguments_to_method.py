class Shape:
    def scale(self, factor, *, origin=0):
        return factor

shape = Shape()
print(shape.scale(2))
print(shape.scale(2, 3))
