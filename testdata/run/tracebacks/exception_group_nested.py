def raise_group():
    errors = []
    for f in (lambda: 1 / 0, lambda: [][1], lambda: int("x")):
        try:
            f()
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("several failed", [errors[0], ExceptionGroup("inner", errors[1:])])

raise_group()
