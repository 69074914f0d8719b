"""A trie of nested dicts: prefixes, wildcards, deletion, longest match."""

END = object()


class Trie:
    def __init__(self, *words):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[END] = word

    def discard(self, word):
        path = [(None, self.root)]
        for letter in word:
            if letter not in path[-1][1]:
                return False
            path.append((letter, path[-1][1][letter]))
        if path[-1][1].pop(END, None) is None:
            return False
        while len(path) > 1 and not path[-1][1]:
            letter, _ = path.pop()
            del path[-1][1][letter]
        return True

    def under(self, node):
        for key in sorted((key for key in node if key is not END)):
            yield from self.under(node[key])
        if END in node:
            yield node[END]

    def match(self, pattern, node=None):
        node = self.root if node is None else node
        if not pattern:
            if END in node:
                yield node[END]
            return
        first, rest = pattern[0], pattern[1:]
        if first == "*":
            yield from self.match(rest, node)
            for key in node:
                if key is not END:
                    yield from self.match(pattern, node[key])
        else:
            for key in node if first == "?" else (first,):
                if key is not END and key in node:
                    yield from self.match(rest, node[key])

    def longest(self, text):
        node, best = self.root, ""
        for letter in text:
            node = node.get(letter)
            if node is None:
                break
            best = node.get(END, best)
        return best

    def __iter__(self):
        return self.under(self.root)


trie = Trie("car", "card", "care", "cat", "dog", "do", "über", "naïve")
print(*trie)
for pattern in ("ca?", "car*", "*", "?o*", "*e", "x*", "do", "ü*"):
    print(f"{pattern:5}", sorted(trie.match(pattern)))
print(trie.longest("cardigan"), trie.longest("dodo"), repr(trie.longest("zebra")))
print([trie.discard(word) for word in ("card", "card", "ca", "do", "zoo")], *trie)
print(sorted(trie.root), len(trie.root["c"]["a"]["r"]))
