"""add_note, with_traceback and __traceback__: what they accept and how entries are linked."""


def entries(error):
    names = []
    entry = error.__traceback__
    while entry is not None:
        names.append(f"{entry.tb_frame.f_code.co_name}:{entry.tb_lineno}")
        entry = entry.tb_next
    return names


error = ValueError("noted")
print(hasattr(error, "__notes__"))
error.add_note("first")
error.add_note("second\nline")
print(error.__notes__, error.args, str(error))
error.__notes__.append(3)
print(error.__notes__)
for wrong in (5, None, b"bytes"):
    try:
        error.add_note(wrong)
    except TypeError as reason:
        print(reason)
error.__notes__ = "text"
try:
    error.add_note("more")
except TypeError as reason:
    print(reason)
del error.__notes__
error.add_note("again")
print(vars(error))


def fail():
    raise LookupError("fail")


def middle():
    try:
        fail()
    except LookupError as caught:
        caught.add_note("seen in middle")
        raise


def outer():
    try:
        middle()
    except LookupError as caught:
        return caught


caught = outer()
print(entries(caught), caught.__notes__)
first = caught.__traceback__
print(caught.with_traceback(None) is caught, caught.__traceback__)
try:
    raise caught
except LookupError as again:
    print(entries(again))
try:
    raise caught.with_traceback(first)
except LookupError as again:
    print(entries(again))
for wrong in (5, "text"):
    try:
        caught.with_traceback(wrong)
    except TypeError as reason:
        print(reason)
short = first.tb_next
caught.__traceback__ = short
print(entries(caught))
first.tb_next = None
caught.__traceback__ = first
print(entries(caught))
try:
    first.tb_next = first
except ValueError as reason:
    print(reason)
try:
    first.tb_next = 5
except TypeError as reason:
    print(reason)


def loop():
    kept = None
    for i in range(3):
        try:
            if kept:
                raise kept
            fail()
        except LookupError as caught:
            kept = caught
    return kept


print(entries(loop()))
group = ExceptionGroup("group", [ValueError(1)])
group.add_note("on the group")
inner, rest = group.split(ValueError)
print(inner.__notes__, rest, inner is group)
derived = group.derive([KeyError(2)])
print(hasattr(derived, "__notes__"), derived)
