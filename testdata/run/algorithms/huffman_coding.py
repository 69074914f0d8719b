"""Huffman coding: a tree from frequencies, bits packed into bytes, and the way back."""


def tree_of(text):
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    forest = [(count, n, letter) for n, (letter, count) in enumerate(sorted(counts.items()))]
    serial = len(forest)
    while len(forest) > 1:
        forest.sort(reverse=True)
        (a, _, left), (b, _, right) = forest.pop(), forest.pop()
        forest.append((a + b, serial, (left, right)))
        serial += 1
    return forest[0][2] if forest else None


def codes(tree, prefix=""):
    match tree:
        case (left, right):
            yield from codes(left, prefix + "0")
            yield from codes(right, prefix + "1")
        case str(letter):
            yield letter, prefix or "0"


def pack(bits):
    padding = -len(bits) % 8
    bits += "0" * padding
    return bytes([padding, *(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))])


def unpack(data):
    padding, *rest = data
    bits = "".join(f"{byte:08b}" for byte in rest)
    return bits[:len(bits) - padding]


def decode(tree, bits):
    if isinstance(tree, str):
        return tree * len(bits)
    out, node = [], tree
    for bit in bits:
        node = node[int(bit)]
        if isinstance(node, str):
            out.append(node)
            node = tree
    if node is not tree:
        raise EOFError(f"{len(out)} letters, then half a code")
    return "".join(out)


for text in ("abracadabra", "mississippi river", "aaaa", "ab", "", "naïve café – ünïcödé 🐍🐍", "to be or not to be " * 9):
    tree = tree_of(text)
    table = dict(codes(tree))
    data = pack("".join(map(table.__getitem__, text)))
    assert tree is None or decode(tree, unpack(data)) == text
    print(f"{text[:20]!r:24} {len(text.encode())} -> {len(data)}", data[:8].hex(" "))
    if len(table) < 6:
        print("   ", tree, table)
tree = tree_of("abracadabra")
table = dict(codes(tree))
print(all(not a.startswith(b) for a in table.values() for b in table.values() if a != b), sum(2.0 ** -len(c) for c in table.values()))
try:
    decode(tree, table["c"][:-1])
except EOFError as error:
    print(error)
