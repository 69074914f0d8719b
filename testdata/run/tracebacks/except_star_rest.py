try:
    raise ExceptionGroup("all", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError as group:
    print(group.exceptions)
except* KeyError:
    raise RuntimeError("from the handler")
