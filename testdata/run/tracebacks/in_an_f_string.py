"""Errors inside of f-strings: in the expression, the conversion and the format."""


class Odd:
    def __format__(self, spec):
        if spec:
            return f"{self!r:{spec}}"
        return "plain"

    def __repr__(self):
        return "odd " + 5


print(f"{Odd()}")
print(f"start {Odd():>10} "
      f"{1 + 1}")
