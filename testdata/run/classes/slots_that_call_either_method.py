# What a class lacks is noticed where CPython's slots look for it: item deletion, metaclass hooks, constructors, mappings.
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


class OnlySets:
    def __setitem__(self, key, value):
        print("set", key)

    __set__ = __setitem__


class OnlyDeletes:
    def __delitem__(self, key):
        print("delete", key)

    def __delete__(self, instance):
        print("deleted")


class Owner:
    sets, deletes = OnlySets(), OnlyDeletes()


def delete(target):
    del target[0]


def assign(target):
    target[0] = 1


for target in (OnlySets(), OnlyDeletes(), Owner(), (1, 2), 5):
    attempt(lambda: delete(target))
    attempt(lambda: assign(target))
attempt(lambda: delattr(Owner(), "sets"))
attempt(lambda: setattr(Owner(), "deletes", 1))


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError(name)


attempt(lambda: Meta("Made", (), {})[1])


class Base(Exception):
    pass


class Wrong(Base):
    def __new__(cls):
        return object.__new__(cls)


attempt(Wrong)
attempt(lambda: object.__new__(type("Table", (dict,), {})))
attempt(lambda: object.__new__(type("Wronger", (Wrong,), {})))


class Mapping:
    def __init__(self, error):
        self.error = error

    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        raise self.error


for error in (KeyError("z"), KeyError(1, 2), KeyError(5), AttributeError("no"), TypeError("t"), KeyError()):
    attempt(lambda: dict(**Mapping(error)))
    attempt(lambda: {**Mapping(error)})
    attempt(lambda: print(**{"sep": ""}, **Mapping(error)))


class Loud(list):
    def __len__(self):
        print("len")
        return super().__len__()


loud = Loud([1])
loud += loud
loud.extend(loud)
print(loud)
print(repr(str(b"", "no such codec")), repr(b"".decode("no such codec")), repr(bytearray().decode("no such codec")))
