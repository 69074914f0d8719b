"""The part of `decimal` that CPython's own tests of builtin functions use."""

from fractions import Fraction


class Decimal(Fraction):
    def __init__(self, text):
        whole, _, digits = text.partition(".")
        super().__init__(int(whole + digits), 10 ** len(digits))
