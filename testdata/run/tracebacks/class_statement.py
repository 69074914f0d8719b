class Base:
    def __init_subclass__(cls, /, required, **kwargs):
        super().__init_subclass__(**kwargs)

class Fine(Base, required=1):
    pass

class Wrong(Base):
    x = 1
