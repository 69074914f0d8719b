"""A unit-test framework: discovery by metaclass, fixtures, expected failures, a report."""


class Collected(type):
    suites = []

    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, namespace)
        cls.tests = [key for key in namespace if key.startswith("test_")]
        if cls.tests:
            meta.suites.append(cls)
        return cls


class Skip(Exception):
    pass


class Raises:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        names = " or ".join(kind.__name__ for kind in self.kinds)
        if kind is None:
            raise AssertionError(f"{names} not raised")
        self.value = value
        return issubclass(kind, self.kinds)


class TestCase(metaclass=Collected):
    def setup(self):
        pass

    def teardown(self):
        pass

    def equal(self, actual, expected):
        assert actual == expected, f"{actual!r} != {expected!r}"


def parametrize(*cases):
    def decorate(function):
        def run(self):
            for case in cases:
                try:
                    function(self, *case)
                except AssertionError as error:
                    error.add_note(f"in case {case}")
                    raise
        return run
    return decorate


def run(cls, name):
    test = cls()
    try:
        test.setup()
        try:
            getattr(test, name)()
        finally:
            test.teardown()
    except Skip as skip:
        return "s", str(skip)
    except AssertionError as failure:
        return "F", " ".join([str(failure) or "assertion failed", *getattr(failure, "__notes__", ())])
    except Exception as error:
        line = error.__traceback__
        while line.tb_next:
            line = line.tb_next
        return "E", f"{type(error).__name__}: {error} in {line.tb_frame.f_code.co_name}"
    return ".", ""


class ListTests(TestCase):
    def setup(self):
        self.items = [3, 1, 2]

    def teardown(self):
        self.items.clear()

    def test_sort(self):
        self.equal(sorted(self.items), [1, 2, 3])

    def test_pop(self):
        self.equal(self.items.pop(), 3)

    def test_index(self):
        with Raises(IndexError, KeyError) as caught:
            self.items[9]
        self.equal(str(caught.value), "list index out of range")


class NumberTests(TestCase):
    @parametrize((2, 4), (3, 9), (4, 15))
    def test_square(self, n, square):
        self.equal(n * n, square)

    def test_division(self):
        def divide(a, b):
            return a / b
        divide(1, 0)

    def test_raises(self):
        with Raises(ValueError):
            int("7")

    def test_later(self):
        raise Skip("not today")

    def test_plain(self):
        assert not [0]


counts = {}
for suite in Collected.suites:
    results = [(name, *run(suite, name)) for name in suite.tests]
    print(suite.__name__, "".join(mark for _, mark, _ in results))
    for name, mark, message in results:
        counts[mark] = counts.get(mark, 0) + 1
        if message:
            print(f"  {mark} {name}: {message}")
print(counts, [suite.__qualname__ for suite in Collected.suites])
