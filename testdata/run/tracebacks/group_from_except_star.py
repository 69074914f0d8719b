"""What is left of a group after except*, together with an error of a handler."""


def task(n):
    if n % 2:
        raise ValueError(f"task {n}")
    raise TypeError(n)


errors = []
for i in range(3):
    try:
        task(i)
    except Exception as error:
        error.add_note(f"number {i}")
        errors.append(error)
errors.append(ExceptionGroup("inner", [KeyError("k")]))
try:
    raise ExceptionGroup("tasks", errors)
except* ValueError as group:
    print(len(group.exceptions))
    raise LookupError("in the handler") from group.exceptions[0]
except* KeyError:
    print("handled")
