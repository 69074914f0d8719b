"""A yield at every position of try, except, else, finally and with, left in every way."""


class Manager:
    def __init__(self, suppresses):
        self.suppresses = suppresses

    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, kind, value, traceback):
        log.append(f"exit {kind and kind.__name__}")
        return self.suppresses


def try_body(error):
    try:
        yield "body"
        if error:
            raise error
        log.append("rest")
    except KeyError as caught:
        log.append(f"caught {caught!r}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return "end"


def handler(error):
    try:
        raise KeyError("first")
    except KeyError as caught:
        yield "handler"
        log.append(f"still {caught!r}")
        if error:
            raise error
    finally:
        log.append("finally")
    return "end"


def else_part(error):
    try:
        pass
    except KeyError:
        log.append("not here")
    else:
        yield "else"
        if error:
            raise error
    finally:
        log.append("finally")
    return "end"


def finally_normal(error):
    try:
        log.append("body")
    finally:
        yield "finally"
        if error:
            raise error
        log.append("rest")
    return "end"


def finally_exceptional(error):
    try:
        raise IndexError("pending")
    finally:
        yield "finally"
        if error:
            raise error
        log.append("rest")


def finally_return(error):
    try:
        return "from body"
    finally:
        yield "finally"
        if error:
            raise error
        log.append("rest")


def finally_overrides(error):
    try:
        raise IndexError("lost")
    finally:
        yield "finally"
        if error:
            raise error
        return "from finally"


def finally_break(error):
    for item in "abc":
        try:
            yield item
            if item == "b":
                break
            continue
        finally:
            yield "finally " + item
            if error and item == "b":
                raise error
    else:
        log.append("not here")
    return "end"


def finally_continue(error):
    for item in "ab":
        try:
            if error:
                raise error
            yield item
        finally:
            yield "finally " + item
            continue
    return "end"


def with_body(error):
    with Manager(False) as manager:
        yield "with"
        if error:
            raise error
        log.append("rest")
    return "end"


def with_suppressing(error):
    with Manager(True):
        yield "with"
        if error:
            raise error
    log.append("behind")
    yield "behind"
    return "end"


def with_return(error):
    with Manager(True), Manager(False):
        if error:
            yield "before the error"
            raise error
        return (yield "returned")


def nested(error):
    try:
        try:
            yield "innermost"
            if error:
                raise error
        except IndexError:
            yield "inner handler"
            raise
        finally:
            yield "inner finally"
    except KeyError as caught:
        yield f"outer handler {caught!r}"
    finally:
        with Manager(True):
            yield "outer finally"
    return "end"


def loop_in_finally(error):
    try:
        yield "body"
        if error:
            raise error
    finally:
        for item in range(2):
            try:
                yield item
            except ValueError:
                log.append("ignored")
    return "end"


def except_star(error):
    try:
        yield "body"
        if error:
            raise ExceptionGroup("group", [error, TypeError("t")])
    except* KeyError as caught:
        yield f"keys {caught.exceptions!r}"
    except* TypeError as caught:
        yield f"types {caught.exceptions!r}"
    finally:
        yield "finally"
    return "end"


def step(function, *arguments):
    try:
        return ("yielded", function(*arguments))
    except StopIteration as stop:
        return ("returned", stop.value)
    except BaseException as error:
        return ("raised", repr(error), repr(error.__context__))


ACTIONS = {
    "next": lambda g: step(next, g),
    "send": lambda g: step(g.send, "sent"),
    "KeyError": lambda g: step(g.throw, KeyError("thrown")),
    "IndexError": lambda g: step(g.throw, IndexError("thrown")),
    "ValueError": lambda g: step(g.throw, ValueError("thrown")),
    "GeneratorExit": lambda g: step(g.throw, GeneratorExit),
    "close": lambda g: step(g.close),
}

for function in (
    try_body,
    handler,
    else_part,
    finally_normal,
    finally_exceptional,
    finally_return,
    finally_overrides,
    finally_break,
    finally_continue,
    with_body,
    with_suppressing,
    with_return,
    nested,
    loop_in_finally,
    except_star,
):
    for error in (None, KeyError("raised"), IndexError("raised")):
        for name, action in ACTIONS.items():
            for before in range(4):
                log = []
                g = function(error)
                results = [step(next, g)[1] for _ in range(before)]
                if g.gi_frame is None:
                    break
                results.append(action(g))
                limit = 0
                while g.gi_frame is not None and limit < 9:
                    results.append(step(next, g))
                    limit += 1
                print(function.__name__, error, name, before, results, log)
