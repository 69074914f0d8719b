"""A suffix array by doubling, the longest common prefixes, and what they answer."""

from itertools import groupby


def suffix_array(text):
    order = sorted(range(len(text)), key=text.__getitem__)
    rank, width = [ord(letter) for letter in text], 1
    while width < 2 * len(text):
        key = lambda i: (rank[i], rank[i + width] if i + width < len(text) else -1)
        order.sort(key=key)
        fresh = [0] * len(text)
        for n, (_, same) in enumerate(groupby(order, key)):
            for i in same:
                fresh[i] = n
        rank, width = fresh, width * 2
    return order


def common_prefixes(text, order):
    place = {start: n for n, start in enumerate(order)}
    lengths, h = [0] * len(text), 0
    for start in range(len(text)):
        if not place[start]:
            h = 0
            continue
        other = order[place[start] - 1]
        while text[start + h:start + h + 1] == text[other + h:other + h + 1] != "":
            h += 1
        lengths[place[start]] = h
        h = max(0, h - 1)
    return lengths


def find(text, order, pattern):
    def bound(after):
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            head = text[order[middle]:order[middle] + len(pattern)]
            if head < pattern or after and head == pattern:
                low = middle + 1
            else:
                high = middle
        return low

    return sorted(order[bound(False):bound(True)])


def burrows_wheeler(text):
    order = suffix_array(text + "\0")
    return "".join(text[i - 1] if i else "$" for i in order)


for text in ("banana", "mississippi", "abcabcabc", "zyx", "öäöäa"):
    order = suffix_array(text)
    lcp = common_prefixes(text, order)
    assert order == sorted(range(len(text)), key=lambda i: text[i:])
    longest = max(range(len(text)), key=lcp.__getitem__)
    print(text, order, lcp, burrows_wheeler(text))
    print("  repeated", repr(text[order[longest]:order[longest] + lcp[longest]]),
          "distinct", len(text) * (len(text) + 1) // 2 - sum(lcp))
text = "she sells sea shells by the sea shore"
order = suffix_array(text)
for pattern in ("s", "sea", "she", "shells", "sex", ""):
    print(repr(pattern), find(text, order, pattern))
