"""An exception of a class that is nested, with a module name, arguments and a cause that is a class."""


class Failure(BaseException):
    class Detail(Exception):
        def __str__(self):
            return "; ".join(map(str, self.args))

    class Empty(Exception):
        pass


Failure.Detail.__module__ = "somewhere"


def fail():
    try:
        raise Failure.Detail("one", 2, None)
    except Failure.Detail as detail:
        raise Failure("outer", detail) from Failure.Empty


fail()
