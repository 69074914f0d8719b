def fail():
    raise LookupError


class Outer:
    x = 1

    class Inner:
        y = fail()
