# yield in every position of try, except, else and finally, resumed in every way.
def drive(make, actions):
    gen = make()
    log = []
    for action in actions:
        try:
            if action == "next":
                log.append(next(gen))
            elif action == "close":
                log.append(("closed", gen.close()))
            elif isinstance(action, tuple):
                log.append(("sent", gen.send(action[0])))
            else:
                log.append(("thrown", gen.throw(action)))
        except StopIteration as e:
            log.append(("stop", e.value))
        except BaseException as e:
            log.append((type(e).__name__, str(e), type(e.__context__).__name__))
    print(make.__name__, log)
    end(gen)


def end(gen):
    # Nothing may be left to the garbage collector, which closes generators when it likes.
    while gen.gi_frame:
        try:
            gen.close()
        except (RuntimeError, KeyError):
            pass


def in_try():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("  except", e)
    else:
        print("  else")
    finally:
        print("  finally")
    return "end"


def in_except():
    try:
        raise KeyError("k")
    except KeyError as e:
        x = yield 1
        print("  still", repr(e), x)
    return "end"


def in_else():
    try:
        pass
    except ValueError:
        print("  never")
    else:
        yield 1
        yield 2
    finally:
        print("  finally")


def in_finally():
    try:
        print("  body")
    finally:
        x = yield 1
        print("  finally", x)
    return "end"


def in_finally_of_return():
    try:
        return "from body"
    finally:
        yield 1
        print("  finally")


def in_finally_of_exception():
    try:
        raise KeyError("body")
    finally:
        yield 1
        print("  finally")


def finally_returns():
    try:
        yield 1
    finally:
        return "swallowed"


def finally_in_loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            yield i
        finally:
            yield ("finally", i)
    return "end"


def break_through_finally():
    while True:
        try:
            yield 1
            break
        finally:
            yield 2
    yield 3


def nested():
    try:
        try:
            yield 1
        finally:
            yield 2
    except ValueError:
        yield 3
    finally:
        yield 4
    yield 5


def reraising():
    try:
        yield 1
    except ValueError:
        try:
            yield 2
        except KeyError:
            yield 3
            raise
    return "not reached by ValueError"


def two_handlers():
    while True:
        try:
            yield "ready"
        except ValueError:
            yield "value"
        except (KeyError, IndexError) as e:
            yield "lookup " + type(e).__name__


def catches_exit():
    try:
        yield 1
    except GeneratorExit:
        print("  exit")
        return "ignored value"


def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def raises_on_exit():
    try:
        yield 1
    finally:
        raise KeyError("while closing")


everything = [in_try, in_except, in_else, in_finally, in_finally_of_return,
              in_finally_of_exception, finally_returns, finally_in_loop, break_through_finally,
              nested, reraising, two_handlers, catches_exit, ignores_exit, raises_on_exit]
for make in everything:
    drive(make, ["next"] * 4)
for make in everything:
    drive(make, ["next", ValueError("v"), "next", "next", "next"])
for make in everything:
    drive(make, ["next", KeyError("k"), KeyError("l"), "next"])
for make in everything:
    drive(make, ["next", "close", "next"])
for make in everything:
    drive(make, ["next", "next", "close", "next"])
for make in everything:
    drive(make, ["next", ValueError("v"), "close", "close"])
for make in everything:
    drive(make, [("not None",), (None,), ("a",), ("b",)])
for make in everything:
    drive(make, ["close", "next"])
for make in everything:
    drive(make, [ValueError("early"), "next"])
for make in everything:
    drive(make, ["next", GeneratorExit("thrown"), "next"])
