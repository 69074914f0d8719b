"""The part of `random` that CPython's own tests use, upon CPython's generator of random bits."""

import _random


class Random(_random.Random):
    def choice(self, sequence):
        count = len(sequence)
        bits = count.bit_length()
        index = self.getrandbits(bits)
        while index >= count:
            index = self.getrandbits(bits)
        return sequence[index]
