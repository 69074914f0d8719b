import sys


def name(e):
    return type(e).__name__


def cur():
    return name(sys.exception())


def returns(n):
    try:
        if n == 0:
            return "zero"
        if n == 1:
            raise ValueError
        if n == 2:
            return 1 // 0
        return "other"
    except ValueError as e:
        return "value", cur()
    except ZeroDivisionError:
        return "division", cur()
    finally:
        print("finally", n, cur())


for i in range(4):
    print(returns(i), cur())


def overrides():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            if i == 2:
                raise KeyError
            print("body", i)
        except KeyError:
            print("caught", cur())
            continue
        else:
            print("else", i)
        finally:
            print("finally", i, cur())
    else:
        print("exhausted")
    return i


print(overrides())


def swallow():
    try:
        raise ValueError
    finally:
        return "swallowed"


print(swallow(), cur())


def swallow_in_loop():
    out = []
    while True:
        try:
            out.append(1)
            1 // 0
        finally:
            out.append(cur())
            if len(out) > 4:
                break
            continue
    return out, cur()


print(swallow_in_loop())


def large(xs, how):
    out = []
    for x in xs:
        try:
            out.append(x)
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "return":
                return out
            if how == "raise":
                raise ValueError(x)
        finally:
            for y in range(2):
                out.append(-y)
            try:
                out.append(cur())
                raise KeyError
            except KeyError:
                out.append(cur())
            out.append(cur())
            if how == "raise" and x == 2:
                break
            if how == "raise" and x == 3:
                return "left", out
            if how == "raise" and x == 4:
                out.append(cur())
                continue
    else:
        out.append("else")
    out.append(cur())
    return out, "end"


for how in ("break", "continue", "return", "fall"):
    print(how, large([1, 5], how))
for first in (2, 3, 4, 1):
    try:
        print(first, large([first, 2], "raise"), cur())
    except ValueError as e:
        print(first, "ValueError", e.args, name(e.__context__))


def nested(how):
    out = []
    try:
        try:
            try:
                if how == 0:
                    return out
                if how == 1:
                    raise ValueError
                out.append("body")
            finally:
                out.append("inner")
                for _ in range(1):
                    out.append(cur())
        finally:
            out.append("middle")
            if how == 2:
                return "middle", out
    finally:
        out.append("outer")
        with_loop = [out.append(i) for i in range(2)]
        if how == 1:
            return "outer", out, cur()
    return "fell", out


for how in range(4):
    print(nested(how))


def return_value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2


print(return_value_is_kept())


def handler_name():
    e = 1
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as error:
        print(error)
    try:
        raise KeyError
    except KeyError as e:
        del e
    for i in range(3):
        try:
            raise KeyError(i)
        except KeyError as e:
            if i == 0:
                continue
            if i == 1:
                break
    print(cur())


def contexts():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError as e:
        print(name(e.__context__), e.__cause__, cur())
    try:
        try:
            raise ValueError(1)
        finally:
            raise KeyError(2) from None
    except KeyError as e:
        print(name(e.__context__), e.__cause__, e.__suppress_context__)
    try:
        raise ValueError from KeyError
    except ValueError as e:
        print(name(e.__cause__))
    try:
        raise
    except RuntimeError as e:
        print(e)
    try:
        try:
            raise ValueError
        except ValueError:
            try:
                raise KeyError
            except KeyError:
                pass
            print(cur())
            raise
    except ValueError as e:
        print(cur(), e.__context__)
    print(cur())


contexts()


class CM:
    def __init__(self, n, swallow=False):
        self.n = n
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.n)
        return self.n

    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, name(v), tb is not None, cur())
        return self.swallow


def withs(how):
    for i in range(2):
        with CM(1) as a, CM(2, how == 4) as (b):
            if how == 0:
                return a, b
            if how == 1:
                continue
            if how == 2:
                break
            if how > 2:
                raise ValueError
    return "end"


for how in range(5):
    try:
        print(how, withs(how), cur())
    except ValueError:
        print(how, "raised", cur())


def try_in_with():
    with CM(1):
        try:
            return 1
        finally:
            with CM(2):
                print("in finally", cur())


print(try_in_with())
handler_name()
try:
    raise KeyError
except KeyError as e:
    pass
try:
    e
except NameError as error:
    print(error)
