"""Compression: run lengths, move to front, Burrows-Wheeler, LZ77 and LZW, each there and back."""

from itertools import groupby


def run_lengths(text):
    return "".join(f"{n if (n := len([*run])) > 1 else ''}{char}" for char, run in groupby(text))


def expand_runs(packed):
    count = ""
    for char in packed:
        if char.isdigit():
            count += char
        else:
            yield char * int(count or 1)
            count = ""


def burrows_wheeler(text):
    turns = sorted(text[i:] + text[:i] for i in range(len(text)))
    return "".join(turn[-1] for turn in turns), turns.index(text) if text else 0


def inverse(last, row):
    order = sorted(range(len(last)), key=lambda i: (last[i], i))
    for _ in last:
        row = order[row]
        yield last[row]


def move_to_front(text):
    alphabet = sorted(set(text))
    for char in text:
        yield (place := alphabet.index(char))
        alphabet.insert(0, alphabet.pop(place))


def lz77(text, window=20):
    i = 0
    while i < len(text):
        best = 0, 0
        for back in range(1, min(i, window) + 1):
            length = 0
            while i + length < len(text) - 1 and text[i - back + length] == text[i + length]:
                length += 1
            best = max(best, (length, -back))
        length, back = best
        yield -back, length, text[i + length]
        i += length + 1


def unlz77(triples):
    out = []
    for back, length, char in triples:
        for _ in range(length):
            out.append(out[-back])
        out.append(char)
    return "".join(out)


def lzw(data):
    table, word = {bytes([n]): n for n in range(256)}, b""
    for byte in data:
        longer = word + bytes((byte,))
        if longer in table:
            word = longer
        else:
            yield table[word]
            table[longer], word = len(table), longer[-1:]
    if word:
        yield table[word]


def unlzw(codes):
    table, last = [bytes([n]) for n in range(256)], b""
    for code in codes:
        if code > len(table) or code == len(table) and not last:
            raise ValueError(f"bad code {code}")
        entry = table[code] if code < len(table) else last + last[:1]
        if last:
            table.append(last + entry[:1])
        yield entry
        last = entry


for text in ("", "aaaa", "abababababab", "WWWWWWBWWWWBBBWWWW", "she sells sea shells", "mississippi"):
    last, row = burrows_wheeler(text)
    triples, codes = list(lz77(text)), list(lzw(text.encode()))
    assert "".join(expand_runs(run_lengths(text))) == text == "".join(inverse(last, row))
    assert unlz77(triples) == text == b"".join(unlzw(codes)).decode()
    print(repr(text), run_lengths(text), run_lengths(last), row, len(triples), len(codes))
    print("  ", *move_to_front(last), "|", *triples[:4], "|", *codes[-4:])
print(len([*lzw("naïve ".encode() * 40)]), [*expand_runs("3a2bc10-")])
try:
    print([*unlzw([97, 300])])
except ValueError as error:
    print(error)
