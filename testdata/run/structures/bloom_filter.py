"""A bloom filter over one big integer, with FNV-1a hashes by hand."""

import math


def fnv1a(data, seed=0):
    h = 0xCBF29CE484222325 ^ seed
    for byte in data:
        h = ((h ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h ^ h >> 29


class BloomFilter:
    def __init__(self, expected, error):
        self.size = math.ceil(-expected * math.log(error) / math.log(2) ** 2)
        self.hashes = max(1, round(self.size / expected * math.log(2)))
        self.bits = 0
        self.count = 0

    def positions(self, item):
        data = item.encode()
        first, second = fnv1a(data), fnv1a(data, 0x9E3779B97F4A7C15) | 1
        return ((first + n * second) % self.size for n in range(self.hashes))

    def add(self, item):
        for position in self.positions(item):
            self.bits |= 1 << position
        self.count += 1

    def __contains__(self, item):
        return all(self.bits >> position & 1 for position in self.positions(item))

    def __or__(self, other):
        union = BloomFilter.__new__(BloomFilter)
        union.__dict__.update(self.__dict__, bits=self.bits | other.bits, count=self.count + other.count)
        return union

    @property
    def fill(self):
        return self.bits.bit_count() / self.size


print(hex(fnv1a(b"")), hex(fnv1a(b"hello")), fnv1a("ä€".encode()) % 1000)
even, odd = BloomFilter(200, 0.01), BloomFilter(200, 0.01)
for n in range(200):
    (odd if n & 1 else even).add(f"key-{n}")
print(even.size, even.hashes, even.count, f"{even.fill:.4f} {odd.fill:.4f}")
print(all(f"key-{n}" in even for n in range(0, 200, 2)))
both = even | odd
print(all(f"key-{n}" in both for n in range(200)), both.count, f"{both.fill:.3%}")
false = [n for n in range(1000, 4000) if f"key-{n}" in both]
print(len(false), len(false) / 3000 < 0.05, both.bits.bit_length() <= both.size)
print(bin(BloomFilter(3, 0.5).bits), "x" in BloomFilter(3, 0.5))
