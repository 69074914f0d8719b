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


_shared = Random()


def randrange(stop):
    return _shared.choice(range(stop))


def shuffle(items):
    for last in range(len(items) - 1, 0, -1):
        other = randrange(last + 1)
        items[last], items[other] = items[other], items[last]
