"""The line that the frame of a function shows when an exception has left it."""


def show(function):
    try:
        function()
    except Exception as error:
        traceback = error.__traceback__.tb_next
        while traceback:
            frame = traceback.tb_frame
            first = frame.f_code.co_firstlineno
            print(frame.f_code.co_name, traceback.tb_lineno - first, frame.f_lineno - first)
            traceback = traceback.tb_next


def simple():
    1 / 0
    pass


def other_except():
    try:
        1 / 0
    except TypeError:
        pass
    except KeyError as error:
        pass


def in_finally():
    try:
        1 / 0
    finally:
        print("first")
        print("last")


def large_finally():
    try:
        simple()
    finally:
        for i in range(2):
            if i:
                print("a", i)
            else:
                print("b", i)
        print("end of it")
        print([i for i in range(3)], {i: i for i in range(3)})


def nested():
    try:
        try:
            other_except()
        finally:
            print("inner")
    except ValueError:
        print("never")


def raised_again():
    try:
        1 / 0
    except ZeroDivisionError as error:
        print("again")
        raise


def in_with():
    with open(__file__):
        1 / 0
        pass


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        [].pop()
        pass


def generator():
    try:
        yield 1 / 0
    finally:
        print("generator's")


for function in (
    simple,
    other_except,
    in_finally,
    large_finally,
    nested,
    raised_again,
    in_with,
    in_handler,
    lambda: list(generator()),
):
    show(function)
