# The names of **keywords may be of a subclass of str, whose methods do not count.
class Name(str):
    def __eq__(self, other):
        names.pop(self, None)
        return str.__eq__(self, other)

    def __hash__(self):
        return str.__hash__(self)


def show(first, second):
    print(first, second)


names = {Name("first"): 1, Name("second"): 2}
show(**names)
try:
    show(**{1: 2})
except TypeError as error:
    print(error)
