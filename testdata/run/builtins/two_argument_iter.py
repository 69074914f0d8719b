# iter(callable, sentinel), next with a default, and iterators that break the rules
def show(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")


numbers = iter([3, 1, 4, 1, 5]).__next__
print(list(iter(numbers, 4)), list(iter(numbers, 99)))
calls = iter(lambda: 1, 1)
show(next, calls)
show(next, calls, "default")
print(type(calls).__name__, iter(calls) is calls)


class Equal:
    def __eq__(self, other):
        return other > 2


print(list(iter(iter([0, 1, 2, 3, 4]).__next__, Equal())))


def failing():
    raise KeyError("failing")


broken = iter(failing, None)
show(next, broken)
show(next, broken)
stopping = iter(lambda: next(iter(())), None)
show(list, stopping)


class ByIndex:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError("past the end")
        return index * index


class WithoutNext:
    def __iter__(self):
        return 5


class NotIterable:
    __iter__ = None

    def __getitem__(self, index):
        return index


class Forgetful:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("with", "values")


print(list(ByIndex()), 9 in ByIndex(), 10 in ByIndex(), [*ByIndex()], max(ByIndex()), type(iter(ByIndex())).__name__)
show(iter, WithoutNext())
show(iter, NotIterable())
show(lambda: 1 in NotIterable())
show(list, Forgetful())
show(next, Forgetful())
show(next, [])
show(next, 5, 6)
show(next)
show(next, iter([]), 1, 2)
show(iter)
show(iter, 5)
show(iter, 5, 6)
show(iter, ByIndex)
show(reversed, ByIndex())
show(reversed, {1, 2})
show(reversed, iter([]))
