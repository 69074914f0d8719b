"""A finally that leaves by return, break or continue throws away what was under way."""


def return_wins():
    try:
        return "try"
    finally:
        return "finally"


def error_is_lost():
    try:
        raise KeyError("lost")
    finally:
        return "returned"


def break_discards():
    for i in range(5):
        try:
            raise ValueError(i)
        finally:
            if i == 2:
                break
            continue
    return i


def continue_discards_return():
    seen = []
    for i in range(4):
        try:
            seen.append(i)
            if i == 1:
                return "never"
        finally:
            if i < 3:
                continue
            seen.append("last")
    return seen


def value_is_fixed_before():
    x = [1]
    y = 1
    try:
        return x, y
    finally:
        x.append(2)
        y = 2


def nested(how):
    log = []
    for outer in range(2):
        try:
            for inner in range(3):
                try:
                    log.append((outer, inner))
                    if how == "break":
                        break
                    if how == "continue" and inner < 2:
                        continue
                    if how == "return":
                        return log
                    if how == "raise":
                        raise IndexError(how)
                finally:
                    log.append("f1")
                    try:
                        if outer:
                            raise LookupError
                    except LookupError:
                        log.append("handled")
                    else:
                        log.append("else")
                    finally:
                        log.append("f2")
            else:
                log.append("done")
        except IndexError as error:
            log.append(str(error))
        finally:
            log.append("f3")
    return log


def while_with_finally(n):
    while True:
        try:
            while True:
                try:
                    n -= 1
                    if n < 0:
                        break
                    if n % 2:
                        continue
                finally:
                    print("inner", n)
        finally:
            print("outer", n)
            if n < 0:
                return "out"


print(return_wins(), error_is_lost(), break_discards(), continue_discards_return())
print(value_is_fixed_before())
for way in ("break", "continue", "return", "raise", "none"):
    print(way, nested(way))
print(while_with_finally(3))


def deep(level):
    try:
        if level:
            return deep(level - 1)
        raise OSError("bottom")
    except OSError if level == 2 else ():
        return f"caught at {level}"
    finally:
        print("leave", level)


print(deep(4))
