"""Text layout: greedy and balanced wrapping, justification, a table, a histogram, a word index."""

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of
foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of Light."""


def greedy(text, width):
    line = ""
    for word in text.split():
        while len(word) > width:
            if line:
                yield line
                line = ""
            yield word[:width - 1] + "-"
            word = word[width - 1:]
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".lstrip()
    if line:
        yield line


def balanced(text, width):
    words = text.split()
    cost, following = [0] * (len(words) + 1), {}
    for i in reversed(range(len(words))):
        length, choices = -1, []
        for j in range(i, len(words)):
            length += 1 + len(words[j])
            if length > width:
                break
            choices.append((0 if j + 1 == len(words) else (width - length) ** 2 + cost[j + 1], j + 1))
        cost[i], following[i] = min(choices)
    i = 0
    while i < len(words):
        yield " ".join(words[i:following[i]])
        i = following[i]


def justify(line, width):
    words = line.split()
    if len(words) < 2:
        return line
    gaps, space = len(words) - 1, width - sum(map(len, words))
    each, extra = divmod(space, gaps)
    return "".join(word + " " * (each + (n < extra)) for n, word in enumerate(words)).rstrip()


def table(rows, aligns):
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows)]
    for row in rows:
        yield "| " + " | ".join(f"{cell!s:{a}{w}}" for cell, a, w in zip(row, aligns, widths)) + " |"


for wrap in greedy, balanced:
    lines = list(wrap(TEXT, 34))
    print(f"-- {wrap.__name__} {sum((34 - len(line)) ** 2 for line in lines[:-1])}")
    for line in lines[:-1]:
        print(f"|{justify(line, 34)}|")
    print(f"|{lines[-1]:<34}|")
print(list(greedy("incomprehensibilities are long", 9)), list(greedy("", 5)))
words = [word.strip(",.").lower() for word in TEXT.split()]
counts = {word: words.count(word) for word in dict.fromkeys(words)}
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]
for word, count in top:
    print(f"{word:>8} {'█' * count}{'▌' * (count % 2)} {count}")
for line in table([("word", "n", "share"), *((w, n, f"{n / len(words):.1%}") for w, n in top[:3])], "<>^"):
    print(line)
index = {}
for number, line in enumerate(TEXT.splitlines(), 1):
    for word in line.split():
        index.setdefault(word[0].upper(), {}).setdefault(word.strip(",.").lower(), []).append(number)
for letter in sorted(index)[:4]:
    print(letter, ", ".join(f"{word} {'/'.join(map(str, sorted(set(at))))}" for word, at in sorted(index[letter].items())))
print("\n".join(line.expandtabs(6) for line in "a\tbb\tccc\n1\t22\t333".split("\n")), "ß|é|🐍".center(11, "·"))
