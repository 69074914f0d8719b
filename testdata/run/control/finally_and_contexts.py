"""The exception that is being handled, seen by sys.exception() in every part of try statements."""
import sys


def current():
    error = sys.exception()
    return error if error is None else f"{type(error).__name__}({error})"


def parts():
    print("before", current())
    try:
        print("try", current())
        raise ValueError(1)
    except ValueError:
        print("except", current())
        try:
            raise KeyError(2)
        except KeyError:
            print("inner except", current())
        else:
            print("never")
        finally:
            print("inner finally", current())
        print("after inner", current())
    else:
        print("never")
    finally:
        print("finally", current())
    print("after", current())


def during_unwinding():
    try:
        try:
            raise ValueError("unwinding")
        finally:
            print("finally", current())
            try:
                print("try in finally", current())
            finally:
                print("finally in finally", current())
    except ValueError:
        print("caught", current())


def loop():
    for i in range(3):
        try:
            raise IndexError(i)
        except IndexError:
            if i == 0:
                continue
            if i == 1:
                print("in", current())
                break
    print("out", current())


def call_in_handler():
    def callee():
        seen = current()
        try:
            raise TypeError("callee")
        except TypeError:
            return seen, current()

    try:
        raise RuntimeError("caller")
    except RuntimeError:
        print(callee(), current())
    print(callee())


def contexts():
    try:
        try:
            try:
                raise ValueError("first")
            finally:
                raise KeyError("second")
        except KeyError as error:
            kept = error
            raise
    except KeyError as error:
        print(error is kept, repr(error.__context__), error.__cause__, error.__suppress_context__)
    try:
        try:
            1 / 0
        except ZeroDivisionError as error:
            raise error
    except ZeroDivisionError as error:
        print(error.__context__)


def bare_raise_from_nested():
    def again():
        raise

    try:
        try:
            raise ValueError("origin")
        except ValueError:
            again()
    except ValueError as error:
        print("again", error, current())
    try:
        again()
    except RuntimeError as error:
        print(error)


parts()
during_unwinding()
loop()
call_in_handler()
contexts()
bare_raise_from_nested()
