def trace(f):
    log = []
    try:
        result = f(log)
    except BaseException as e:
        result = repr(e), repr(e.__context__)
    print(f.__name__, result, log)


def return_in_else(log):
    try:
        log.append("try")
    except ValueError:
        pass
    else:
        return "else"
    finally:
        log.append("finally")
    log.append("never")


def return_overridden_twice(log):
    try:
        try:
            return 1
        finally:
            log.append("inner")
            return 2
    finally:
        log.append("outer")
        return 3


def break_in_finally(log):
    while True:
        try:
            raise ValueError("lost")
        finally:
            log.append("f")
            break
    return "after"


def continue_in_finally(log):
    for i in range(3):
        try:
            if i == 1:
                return "lost"
            log.append(i)
        finally:
            continue
    return "end"


def raise_in_finally(log):
    try:
        return "lost"
    finally:
        raise KeyError("finally")


def raise_in_handler_with_finally(log):
    try:
        try:
            raise ValueError("first")
        except ValueError:
            raise KeyError("second")
        finally:
            log.append("inner finally")
    except KeyError as e:
        log.append(repr(e.__context__))
        return "caught"
    finally:
        log.append("outer finally")


def loop_over_tries(log):
    result = []
    for i in range(6):
        try:
            if i == 0:
                continue
            if i == 1:
                raise ValueError(i)
            if i == 2:
                raise KeyError(i)
            if i == 4:
                break
            result.append(i)
        except ValueError as e:
            result.append(("value", e.args))
            continue
        except KeyError as e:
            result.append(("key", e.args))
        else:
            result.append("else")
        finally:
            log.append(i)
        result.append(("end", i))
    return result


def nested_loops(log):
    for i in range(3):
        for j in range(3):
            try:
                try:
                    if j == 1:
                        break
                    log.append((i, j))
                finally:
                    log.append("inner")
            finally:
                log.append("outer")
        else:
            log.append("no")
        if i == 1:
            return "return"


def finally_sees_locals(log):
    x = 1
    try:
        x = 2
        raise ValueError
    except ValueError:
        x = 3
        return x
    finally:
        log.append(x)
        x = 4


def try_in_finally(log):
    try:
        raise ValueError("original")
    finally:
        try:
            raise KeyError("handled inside")
        except KeyError as e:
            log.append(repr(e.__context__))


def bare_raise_in_nested(log):
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def bare_raise_in_function(log):
    def again():
        raise
    try:
        raise ValueError("x")
    except ValueError:
        again()


def return_value_survives(log):
    def value():
        log.append("evaluated")
        return "value"
    try:
        return value()
    finally:
        log.append("finally")


def exception_in_except_expression(log):
    def kind():
        log.append("kind")
        raise KeyError("in except clause")
    try:
        raise ValueError("v")
    except kind():
        pass


def dynamic_class(log):
    kinds = [KeyError, ValueError]
    try:
        raise ValueError("v")
    except kinds[0]:
        return "no"
    except tuple(kinds):
        return "tuple"


def many_levels(log):
    try:
        try:
            try:
                try:
                    1 / 0
                except ValueError:
                    log.append("no")
                finally:
                    log.append(1)
            except (TypeError, KeyError):
                log.append("no")
            else:
                log.append("no")
            finally:
                log.append(2)
        finally:
            log.append(3)
    except ZeroDivisionError as e:
        return str(e)


def system_exit(log):
    try:
        raise SystemExit(3)
    except Exception:
        return "no"
    finally:
        log.append("finally")


def handler_variable_shadow(log):
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def lambda_in_handler(log):
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        return repr(f())


def while_else_try(log):
    n = 0
    while n < 3:
        n += 1
        try:
            continue
        finally:
            log.append(n)
    else:
        return "else"


def conditional_raise(log):
    for kind in (None, ValueError, None):
        try:
            raise kind if kind else KeyError("none")
        except ValueError:
            log.append("value")
        except KeyError as e:
            log.append(str(e))
    return "end"


for f in (return_in_else, return_overridden_twice, break_in_finally, continue_in_finally, raise_in_finally,
          raise_in_handler_with_finally, loop_over_tries, nested_loops, finally_sees_locals, try_in_finally,
          bare_raise_in_nested, bare_raise_in_function, return_value_survives, exception_in_except_expression,
          dynamic_class, many_levels, system_exit, handler_variable_shadow, lambda_in_handler, while_else_try,
          conditional_raise):
    trace(f)
