"""What with says about objects that are no context managers, and where the methods are looked up."""


class OnlyEnter:
    def __enter__(self):
        return self


class OnlyExit:
    def __exit__(self, *details):
        return True


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: print("never")
        self.__exit__ = lambda *details: print("never")


class Falsy:
    def __bool__(self):
        raise ArithmeticError("asked for truth")


class Odd:
    def __init__(self, result):
        self.result = result

    def __enter__(self):
        return None

    def __exit__(self, kind, error, trace):
        return self.result


for manager in (OnlyEnter(), OnlyExit(), OnInstance(), None, 5, "text", open):
    try:
        with manager:
            print("never")
    except TypeError as error:
        print(error)

for result in (0, 1, "", "x", [], [0], Falsy()):
    try:
        with Odd(result):
            raise LookupError("body")
        print("swallowed by", repr(result))
    except LookupError as error:
        print("not swallowed by", repr(result))
    except ArithmeticError as error:
        print(error, repr(error.__context__))
with Odd(Falsy()):
    print("the result is not asked for when nothing was raised")


class Static:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *details):
        print(cls.__name__, [d if d is None else type(d).__name__ for d in details])
        return True


with Static() as value:
    print(value)
    raise NotImplementedError


class Property:
    @property
    def __enter__(self):
        print("enter is looked up")
        return lambda: "from a property"

    @property
    def __exit__(self):
        print("exit is looked up")
        return lambda *details: None


with Property() as value:
    print(value)


async def wrong():
    async with Static():
        pass


try:
    wrong().send(None)
except TypeError as error:
    print(error)


class Asynchronous:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        return None


try:
    with Asynchronous():
        pass
except TypeError as error:
    print(error)
