"""An error in __set_name__ carries a note that names the attribute."""


class Field:
    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise ValueError(f"{owner.__name__}.{name} is private")


class Model:
    public = Field()
    _private = Field()
