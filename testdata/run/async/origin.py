"""sys.set_coroutine_origin_tracking_depth: coroutines remember where they were made."""
import sys


async def work():
    pass


def make():
    return work()


def outer():
    return make()


def show(coroutine):
    origin = coroutine.cr_origin
    coroutine.close()
    if origin is None:
        return None
    return [(line, name, file == __file__) for file, line, name in origin]


print(sys.get_coroutine_origin_tracking_depth(), show(outer()))
for depth in (1, 2, 3, 100):
    sys.set_coroutine_origin_tracking_depth(depth)
    print(depth, show(outer()))
for wrong in (-1, "1"):
    try:
        sys.set_coroutine_origin_tracking_depth(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(0)
print(show(outer()))
