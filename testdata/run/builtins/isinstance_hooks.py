# isinstance and issubclass: tuples, unions, hooks, __class__ that lies, wrong arguments
def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class Even(type):
    def __instancecheck__(cls, instance):
        print("instance?", instance)
        return instance % 2 == 0

    def __subclasscheck__(cls, subclass):
        print("subclass?", subclass.__name__)
        return subclass is int


class EvenNumber(metaclass=Even):
    pass


class Liar:
    @property
    def __class__(self):
        return int


class Bases:
    def __init__(self, *bases):
        self.__bases__ = bases


show(isinstance, 4, EvenNumber)
show(isinstance, 5, EvenNumber)
show(isinstance, 5, (str, EvenNumber, int))
show(isinstance, 4, (int, EvenNumber))
show(isinstance, "x", EvenNumber)
show(isinstance, EvenNumber(), EvenNumber)
show(issubclass, int, EvenNumber)
show(issubclass, str, (EvenNumber, str))
show(isinstance, Liar(), int)
show(isinstance, Liar(), str)
show(isinstance, Liar(), Liar)
show(type(Liar()).__name__.lower)
show(isinstance, 1, int | str)
show(isinstance, None, int | None)
show(isinstance, None, (int, None))
show(issubclass, bool, int | str)
show(isinstance, 1, ((str, (bytes,)), ((int,),)))
show(isinstance, 1, ())
show(isinstance, 1, [int])
show(isinstance, 1, "int")
show(isinstance, 1, list[int])
show(isinstance, 1, (str, "int"))
show(isinstance, 1, (int, "int"))
show(issubclass, 1, int)
show(issubclass, int, 1)
show(issubclass, int, (str, 1))
show(issubclass, list[int], list)
show(issubclass, int, ())
show(isinstance, 1)
show(isinstance, 1, int, str)
base = Bases()
derived = Bases(base)
show(issubclass, derived, base)
show(issubclass, base, derived)
show(isinstance, 1, base)
show(issubclass, int, base)
