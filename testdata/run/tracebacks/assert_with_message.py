def check(value):
    assert isinstance(value, int), f"expected an int, got {value!r}"
    return value

check(1)
check("one")
