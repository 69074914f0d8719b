TEXT = """\
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of
incredulity; it was the season of Light -- it was the season of Darkness.
"""

def words(text):
    for raw in text.split():
        word = raw.strip('.,;-').lower()
        if word:
            yield word

counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:8]:
    print(f'{word:<12}{n:>3} {"*" * n}')

def wrap(text, width):
    line, length = [], 0
    for word in text.split():
        if line and length + len(line) + len(word) > width:
            yield ' '.join(line)
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        yield ' '.join(line)
for line in wrap(TEXT, 40):
    print(f'|{line:<40}|')

def justify(line, width):
    parts = line.split()
    gaps = len(parts) - 1
    spaces, extra = divmod(width - sum(map(len, parts)), gaps)
    return ''.join(p + ' ' * (spaces + (i < extra)) for i, p in enumerate(parts[:-1])) + parts[-1]
print('\n'.join(justify(l, 40) for l in list(wrap(TEXT, 40))[:3]))

def caesar(text, shift):
    def move(c):
        for base in (ord('a'), ord('A')):
            if base <= ord(c) < base + 26:
                return chr((ord(c) - base + shift) % 26 + base)
        return c
    return ''.join(map(move, text))
secret = caesar('Hello, World!', 3)
print(secret, caesar(secret, -3))
print('Hello'.translate(str.maketrans('elo', 'ipy', 'H')), 'Was it a car or a cat I saw'[::-1])

def runs(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out
print(runs('WWWBBCAAAA'), ''.join(f'{n}{c}' for c, n in runs('WWWBBCAAAA')))
groups = {}
for w in 'listen silent enlist google elbow below inlets'.split():
    groups.setdefault(''.join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
print(TEXT.count('it'), TEXT.find('age'), TEXT.title()[:30], TEXT.splitlines()[1], sep=' / ')
