"""Errors in __init_subclass__, __set_name__ and decorators: what a class statement shows."""


class Registered:
    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if key is None:
            raise TypeError(f"{cls.__name__} has no key")


class First(Registered, key=1):
    pass


print(First.__name__)


@print
class Second(
    Registered,
):
    value = 1

    def method(self):
        pass
