# The part that all random programs have in common: what the generators call, and what drives them.
import sys

events = []
random_state = [0]
counts = {}
kept = []


def chance(n):
    """True once in n calls, but the same ones in every run."""
    random_state[0] = (random_state[0] * 1103515245 + 12345) % 2147483648
    return (random_state[0] >> 16) % n == 0


def more(loop):
    """Whether a while loop goes on; it does not go on for ever."""
    counts[loop] = counts.get(loop, 0) + 1
    return counts[loop] % 5


def count(*values):
    return len(values)


def log(*values):
    """Notes what happens. Where it recurses without end, the depth is nobody's business."""
    if len(events) < 300:
        events.append(values)


def contexts(exception):
    chain = []
    while exception is not None and len(chain) < 5:
        chain.append(repr(exception))
        exception = exception.__context__
    return chain


def clip(value):
    """The value, kept small."""
    if isinstance(value, int):
        return value if abs(value) < 2**100 else value % 1000003
    if isinstance(value, (str, bytes, bytearray, list, tuple)):
        return value[:20]
    return value


def first(values):
    """Some of the values, for a loop."""
    return [value for value, _ in zip(values, range(4))]


def numbers(values):
    """The numbers among the values: what a set can hold and still have CPython's order in every run."""
    return [value for value in values if isinstance(value, (int, float))]


def outcome(function):
    """What a function returns or raises."""
    try:
        return function()
    except Exception as e:
        return failure(e)


def failure(exception):
    """What can be said of an exception: how deep a recursion went cannot."""
    return type(exception).__name__, "" if isinstance(exception, RecursionError) else str(exception)


class Point:
    __match_args__ = ("x", "y")
    ORIGIN = 0

    def __init__(self, x=0, y=0):
        self.x = x
        self.y = y


class Shown:
    """Formats itself."""

    def __format__(self, spec):
        return "Shown<" + spec + ">"

    def __repr__(self):
        return "Shown()"


class Logged:
    """A member that hears its name."""

    def __init__(self, number):
        self.number = number

    def __set_name__(self, owner, name):
        log("named", self.number, owner.__name__, name)


class Described(Logged):
    def __get__(self, instance, owner=None):
        log("get", self.number, instance is None, owner.__name__)
        return self.number


class DataDescribed(Described):
    def __set__(self, instance, value):
        log("set", self.number, type(instance).__name__)

    def __delete__(self, instance):
        log("delete", self.number)


class Meta(type):
    """A metaclass that shows what a class statement does."""

    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        log("prepare", name, [base.__name__ for base in bases], keywords)
        return {"prepared": 1}

    def __new__(cls, name, bases, namespace, **keywords):
        log("make", name, sorted(namespace))
        return super().__new__(cls, name, bases, namespace, **keywords)

    def __call__(cls, *args):
        log("call", cls.__name__, len(args))
        return super().__call__(*args)

    def __instancecheck__(cls, instance):
        log("instancecheck", cls.__name__)
        return super().__instancecheck__(instance)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __contains__(cls, item):
        return item == 1

    def __or__(cls, other):
        return "joined"


class Matched(Point):
    """Takes part in patterns that name too much."""

    __match_args__ = ("x", "z", "y")


class BadMatch:
    __match_args__ = ["x"]


class Sized:
    """Has a length and items, and is no sequence to a pattern."""

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index


class Colors:
    RED = 1
    NONE = None


def show(value, depth=0):
    """What can be said of a value without its address."""
    kind = type(value).__name__
    if depth > 4:
        return kind
    if isinstance(value, (set, frozenset)):
        return kind + str(sorted(show(item, depth + 1) for item in value))
    if type(value) in (list, tuple):
        return kind + "(" + ", ".join([show(item, depth + 1) for item in value][:20]) + ")"
    if type(value) is dict:
        return kind + str([(show(k, depth + 1), show(v, depth + 1)) for k, v in value.items()][:20])
    if value is None or type(value) in (int, float, complex, bool, str, bytes, bytearray, range, slice):
        return kind + " " + without_addresses(str(value)[:100])
    return kind


def without_addresses(text):
    first, *others = text.split(" at 0x")
    return first + "".join([" at an address" + other.lstrip("0123456789abcdef") for other in others])


class Text(list):
    """A file that keeps what is written."""

    write = list.append

    def flush(self):
        pass


def traceback_of(exception):
    """What the interpreter prints of an exception that nobody catches."""
    if isinstance(exception, RecursionError):
        return failure(exception)
    stderr, sys.stderr = sys.stderr, Text()
    try:
        sys.excepthook(type(exception), exception, exception.__traceback__)
        return without_addresses("".join(sys.stderr))
    finally:
        sys.stderr = stderr


def run(program):
    """Runs a program with several sets of arguments and prints what happened."""
    for seed, arguments in enumerate([(1, 2, 3), ("abc", [1, 2], {"a": 1}), (2.5, None, (1, "x"))]):
        random_state[0] = 7919 * seed
        counts.clear()
        events.clear()
        try:
            result = show(program(*arguments))
        except BaseException as e:
            result = traceback_of(e)
        print(program.__name__, seed, result)
        for event in events:
            print("   ", [outcome(lambda: show(value)) for value in event])


class Manager:
    def __init__(self, name, suppresses):
        self.name = name
        self.suppresses = suppresses

    def __enter__(self):
        log("enter", self.name)

    def __exit__(self, kind, value, traceback):
        log("exit", self.name, contexts(value), repr(sys.exception()))
        return self.suppresses and kind is not GeneratorExit


def inner(name):
    try:
        log("inner got", (yield "inner", name))
        if chance(3):
            raise KeyError(("inner", name))
        yield "inner again", name
    except ValueError as e:
        log("inner caught", contexts(e))
        yield "recovered"
    finally:
        # When a generator that nobody holds any more is closed is CPython's own affair.
        if not isinstance(sys.exception(), GeneratorExit):
            log("inner ends", name, repr(sys.exception()))
    return "returned", name


def step(generator, number):
    action = random_state[0] % 7 if number else 0
    chance(1)
    if action < 3:
        return next(generator)
    if action < 5:
        return generator.send(("sent", number))
    if action == 5:
        return generator.throw((ValueError, KeyError, TypeError)[number % 3](("thrown", number)))
    try:
        raise RuntimeError("handled by the caller")
    except RuntimeError:
        return next(generator)


def drive(make, seed):
    random_state[0] = seed
    counts.clear()
    events.clear()
    generator = make(1, 2, 3)
    for number in range(14):
        try:
            events.append(("yielded", step(generator, number)))
        except StopIteration as e:
            events.append(("returned", e.value))
            break
        except BaseException as e:
            events.append(("raised", traceback_of(e)))
            break
    close(generator)
    print_events(make, seed)


def close(generator):
    for _ in range(20):
        try:
            generator.close()
            return
        except BaseException as e:
            events.append(("closing raised", contexts(e)))


class Pause:
    """What a coroutine waits for: the driver answers."""

    def __init__(self, name):
        self.name = name

    def __await__(self):
        log("paused", self.name)
        return (yield "pause", self.name)


async def waits(name):
    try:
        log("waits got", await Pause(name))
        if chance(4):
            raise KeyError(("waits", name))
    except ValueError as e:
        log("waits caught", contexts(e))
        return "recovered"
    finally:
        if not isinstance(sys.exception(), GeneratorExit):
            log("waits ends", name, repr(sys.exception()))
    return name


async def ticks(name):
    for number in range(3):
        if chance(2):
            await Pause((name, number))
        try:
            yield number
        finally:
            if not isinstance(sys.exception(), GeneratorExit):
                log("ticks goes on", name, number)


class AsyncManager(Manager):
    async def __aenter__(self):
        log("entering", await Pause(self.name))
        return self.name

    async def __aexit__(self, kind, value, traceback):
        if kind is not GeneratorExit:
            await Pause(("leaving", self.name))
        return Manager.__exit__(self, kind, value, traceback)


def drive_coroutine(make, seed):
    random_state[0] = seed
    counts.clear()
    events.clear()
    coroutine = make(1, 2, 3)
    kept.append(coroutine)
    drive_steps(coroutine, 14)
    close(coroutine)
    print_events(make, seed)


def drive_async_generator(make, seed):
    random_state[0] = seed
    counts.clear()
    events.clear()
    generator = make(1, 2, 3)
    kept.append(generator)
    for number in range(8):
        action = random_state[0] % 6 if number else 0
        chance(1)
        if action < 4:
            step_of_generator = generator.asend(("sent", number) if number else None)
        else:
            step_of_generator = generator.athrow((ValueError, KeyError)[action % 2](("thrown", number)))
        if not drive_steps(step_of_generator, 12):
            break
    drive_steps(generator.aclose(), 20)
    print_events(make, seed)


def drive_steps(awaitable, most):
    """Runs a coroutine, or one step of an async generator, and says whether it gave a value."""
    for number in range(most):
        try:
            events.append(("paused", awaitable.send(("answer", number) if number else None)))
        except StopIteration as e:
            events.append(("returned", e.value))
            return True
        except BaseException as e:
            events.append(("raised", traceback_of(e)))
            return False
    close(awaitable)
    return False


def print_events(make, seed):
    print(make.__name__, seed, sys.exception())
    for event in events:
        print("   ", *event)
