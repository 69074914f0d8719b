"""Knuth-Morris-Pratt, Boyer-Moore-Horspool, Rabin-Karp and Z: the same answers, different counts."""


class Text(str):
    looks = 0

    def __getitem__(self, index):
        Text.looks += 1
        return super().__getitem__(index)


def kmp(text, pattern):
    border, failure = 0, [0]
    for letter in pattern[1:]:
        while border and letter != pattern[border]:
            border = failure[border - 1]
        border += letter == pattern[border]
        failure.append(border)
    state = 0
    for i in range(len(text)):
        letter = text[i]
        while state and (state == len(pattern) or letter != pattern[state]):
            state = failure[state - 1]
        state += letter == pattern[state]
        if state == len(pattern):
            yield i - state + 1


def horspool(text, pattern):
    last = len(pattern) - 1
    skip = {letter: last - i for i, letter in enumerate(pattern[:-1])}
    i = 0
    while i + last < len(text):
        end = text[i + last]
        if end == pattern[last] and all(text[i + j] == pattern[j] for j in range(last)):
            yield i
        i += skip.get(end, last + 1)


def rabin_karp(text, pattern, base=257, modulus=(1 << 61) - 1):
    size, top = len(pattern), pow(base, len(pattern) - 1, modulus)
    wanted = window = 0
    for letter in pattern:
        wanted = (wanted * base + ord(letter)) % modulus
    for i in range(len(text)):
        if i >= size:
            window = (window - ord(text[i - size]) * top) % modulus
        window = (window * base + ord(text[i])) % modulus
        if i >= size - 1 and window == wanted:
            yield i - size + 1


def z_search(text, pattern):
    joined = Text(pattern + "\0" + text)
    z, left, right = [0] * len(joined), 0, 0
    for i in range(1, len(joined)):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < len(joined) and joined[z[i]] == joined[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
        if z[i] == len(pattern):
            yield i - len(pattern) - 1


def plain(text, pattern):
    return (i for i in range(len(text) - len(pattern) + 1) if text.startswith(pattern, i))


for text, pattern in (("abracadabra" * 3, "abra"), ("a" * 40, "aaaa"), ("GCATCGCAGAGAGTATACAGTACG", "GCAGAGAG"),
                      ("Größe über Größen", "Größe"), ("🐍x🐍🐍x🐍", "🐍x"), ("abc", "abcd")):
    expected = list(plain(text, pattern))
    print(f"{pattern!r} in {len(text)}: {expected}")
    for search in (kmp, horspool, rabin_karp, z_search):
        Text.looks = 0
        assert list(search(Text(text), pattern)) == expected, search.__name__
        print(f"  {search.__name__:10} {Text.looks}")
