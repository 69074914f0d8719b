"""Poker hands: parsing, ranking by a tuple, the best five of seven, a shuffled deal by an own generator."""

from itertools import combinations

RANKS = "23456789TJQKA"
NAMES = ("high card", "pair", "two pairs", "three", "straight", "flush", "full house", "four", "straight flush")


class Card(tuple):
    __slots__ = ()

    def __new__(cls, text):
        rank, suit = text
        if suit not in "♠♥♦♣":
            raise ValueError(f"no suit {suit!r} in {text!r}")
        return tuple.__new__(cls, (RANKS.index(rank), suit))

    def __str__(self):
        return RANKS[self[0]] + self[1]


def rate(hand):
    ranks = sorted((rank for rank, _ in hand), reverse=True)
    groups = sorted(((ranks.count(rank), rank) for rank in set(ranks)), reverse=True)
    shape, order = zip(*groups)
    flush = len({suit for _, suit in hand}) == 1
    if order == (12, 3, 2, 1, 0):
        order = 3, 2, 1, 0, -1
    straight = shape == (1,) * 5 and order[0] - order[4] == 4
    match shape:
        case _ if straight:
            kind = 8 if flush else 4
        case _ if flush:
            kind = 5
        case 4, 1:
            kind = 7
        case 3, 2:
            kind = 6
        case 3, *_:
            kind = 3
        case 2, 2, _:
            kind = 2
        case _:
            kind = int(shape[0] == 2)
    return kind, order


def parse(text):
    return [Card(word) for word in text.split()]


def shuffled(seed):
    deck = [Card(rank + suit) for suit in "♠♥♦♣" for rank in RANKS]
    for i in range(51, 0, -1):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
        j = seed % (i + 1) if i % 2 else (seed >> 33) % (i + 1)
        deck[i], deck[j] = deck[j], deck[i]
    return deck


for text in ("T♠ J♠ Q♠ K♠ A♠", "A♠ 2♥ 3♦ 4♣ 5♠", "9♠ 9♥ 9♦ 9♣ 2♠", "K♠ K♥ 2♦ 2♣ 2♠", "2♠ 9♠ 4♠ K♠ J♠",
             "7♠ 7♥ 7♦ A♣ 2♠", "A♠ A♥ 3♦ 3♣ 2♠", "Q♠ Q♥ 5♦ 3♣ 2♠", "A♠ Q♥ 5♦ 3♣ 2♠", "Q♠ K♥ A♦ 2♣ 3♠"):
    kind, order = rate(parse(text))
    print(text, NAMES[kind], order)
deck = shuffled(2024)
print(*deck[:10], len(set(deck)))
table = [deck.pop() for _ in range(5)]
print("table", *table)
players = {name: [deck.pop(), deck.pop()] for name in ("Ann", "Bob", "Cyd")}
best = {name: max(combinations(hand + table, 5), key=rate) for name, hand in players.items()}
for name in sorted(best, key=lambda name: rate(best[name]), reverse=True):
    print(f"{name}: {' '.join(map(str, players[name]))} -> {NAMES[rate(best[name])[0]]}", *sorted(best[name]))
for bad in ("AX", "1♠", "10♠", "A"):
    try:
        print(Card(bad))
    except ValueError as error:
        print("ValueError:", error)
