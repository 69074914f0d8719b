# * and ** in calls and displays: any iterable, any mapping, order of evaluation, messages
def f(*args, **kwargs):
    return args, kwargs


def g(a, b=2, *, c=3):
    return a, b, c


class Mapping:
    def __init__(self, *names):
        self.names = names

    def keys(self):
        print("keys")
        return self.names

    def __getitem__(self, name):
        print("getitem", name)
        return str(name).upper()


class Failing:
    def __iter__(self):
        raise TypeError("own message")


def noted(value):
    print("noted", value)
    return value


print(f(*"ab", *[1], *range(2), x=1, **{"y": 2}), f(*(), **{}), f(*{1: 2}, **Mapping("p", "q")))
print(f(noted(1), *noted([2]), k=noted(3), *noted([4]), **noted({"z": 5})))
print([*"ab", *(), *{1: 2}], (*range(3),), {*"a", *"a"}, {**Mapping("m"), "n": 1, **{"m": 0}}, g(*[1], **{"c": 5}))
for function in (
    lambda: f(*5),
    lambda: f(*None),
    lambda: f(**5),
    lambda: f(**[1]),
    lambda: f(**{1: 2}),
    lambda: f(x=1, **{"x": 2}),
    lambda: f(**{"x": 1}, **{"x": 2}),
    lambda: f(**Mapping(1)),
    lambda: f(*Failing()),
    lambda: [*5],
    lambda: (*None,),
    lambda: {*1},
    lambda: {**None},
    lambda: {**[("a", 1)]},
    lambda: {*[[]]},
    lambda: [*Failing()],
    lambda: g(),
    lambda: g(1, 2, 3),
    lambda: g(1, a=2),
    lambda: g(*[1, 2, 3], c=1),
    lambda: g(**{"a": 1, "d": 2}),
    lambda: g(b=1, c=1),
    lambda: g(1, **{"a b": 1}),
    lambda: len(*[[], []]),
    lambda: print(*[1], **{"sepp": 1}),
    lambda: max(*5),
    lambda: int(**{"x": 1, "bas": 2}),
    lambda: dict(*[{}], **Mapping("k")),
    lambda: f.missing(*noted([1])),
    lambda: None(*noted([1])),
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
