def inner():
    raise ValueError("first")


def middle():
    try:
        inner()
    except ValueError as e:
        try:
            raise
        finally:
            print("cleanup")


def outer():
    try:
        middle()
    except ValueError as e:
        raise e


try:
    outer()
finally:
    print("last")
