"""An error that is kept, shortened with with_traceback, and raised in another place."""


def first():
    second()


def second():
    raise LookupError("kept")


def keep():
    try:
        first()
    except LookupError as error:
        return error


kept = keep()


def again(error):
    raise error.with_traceback(error.__traceback__.tb_next)


again(kept)
