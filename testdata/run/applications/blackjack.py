"""Blackjack: soft hands, strategies as functions and generators, a thousand rounds by an own generator."""


class Shoe:
    def __init__(self, seed):
        self.state, self.cards = seed, []

    def random(self, below):
        self.state = self.state * 1103515245 + 12345 & 0x7FFFFFFF
        return (self.state >> 8) % below

    def __iter__(self):
        return self

    def __next__(self):
        if not self.cards:
            self.cards = [min(rank, 10) for rank in range(1, 14) for _ in range(4)]
        return self.cards.pop(self.random(len(self.cards)))


class Hand(list):
    @property
    def soft(self):
        return 1 in self and sum(self) <= 11

    @property
    def total(self):
        return sum(self) + 10 * self.soft

    @property
    def blackjack(self):
        return len(self) == 2 and self.total == 21

    def __str__(self):
        return f"{'+'.join('A' if c == 1 else str(c) for c in self)}={'soft ' * self.soft}{self.total}"


def stand_on(limit):
    def strategy(hand, upcard):
        return hand.total < limit
    strategy.__name__ = f"stand_on_{limit}"
    return strategy


def basic(hand, upcard):
    match hand.total, upcard:
        case total, _ if hand.soft:
            return total < 18
        case total, _ if total >= 17 or total <= 11:
            return total <= 11
        case 12, 4 | 5 | 6:
            return False
        case _, card:
            return card == 1 or card >= 7


def play(shoe, strategy):
    player, dealer = Hand([next(shoe), next(shoe)]), Hand([next(shoe), next(shoe)])
    while player.total < 21 and strategy(player, dealer[0]):
        player.append(next(shoe))
    while player.total <= 21 and dealer.total < 17:
        dealer.append(next(shoe))
    if player.total > 21:
        result = -1
    elif player.blackjack != dealer.blackjack:
        result = 1.5 if player.blackjack else -1
    else:
        mine, theirs = player.total, dealer.total if dealer.total <= 21 else 0
        result = (mine > theirs) - (mine < theirs)
    return player, dealer, result


shoe = Shoe(7)
for _ in range(6):
    player, dealer, result = play(shoe, basic)
    print(f"{player!s:18} | {dealer!s:18} | {result:+}")
for strategy in (basic, stand_on(12), stand_on(17), stand_on(20), lambda hand, upcard: True):
    shoe, tally = Shoe(1), {}
    for _ in range(1000):
        *_, result = play(shoe, strategy)
        tally[result] = tally.get(result, 0) + 1
    print(f"{strategy.__name__:12}", dict(sorted(tally.items())), sum(r * n for r, n in tally.items()))
print([str(Hand(cards)) for cards in ([1, 1], [1, 10], [1, 5, 5], [10, 5, 1], [1, 1, 9, 10])])
