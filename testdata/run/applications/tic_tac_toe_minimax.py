"""Tic-tac-toe: minimax over bit boards with a memo, counts of games, and a perfect match."""

LINES = [0b111, 0b111000, 0b111000000, 0b1001001, 0b10010010, 0b100100100, 0b100010001, 0b1010100]
FULL = 0b111111111


def wins(board):
    return any(board & line == line for line in LINES)


def moves(mine, theirs):
    free = ~(mine | theirs) & FULL
    while free:
        bit = free & -free
        yield bit
        free ^= bit


def value(mine, theirs, memo={}):
    """What the position is worth to the side that is to move."""
    key = mine << 9 | theirs
    if key not in memo:
        if wins(theirs):
            memo[key] = -1
        else:
            memo[key] = max((-value(theirs, mine | bit) for bit in moves(mine, theirs)), default=0)
    return memo[key]


def alpha_beta(mine, theirs, low=-2, high=2):
    global visited
    visited += 1
    if wins(theirs):
        return -1
    best = None
    for bit in moves(mine, theirs):
        score = -alpha_beta(theirs, mine | bit, -high, -low)
        best = score if best is None else max(best, score)
        if (low := max(low, best)) >= high:
            break
    return 0 if best is None else best


def outcomes(mine, theirs, turn=0):
    if wins(theirs):
        return (0, 1, 0) if turn % 2 == 0 else (1, 0, 0)
    results = [outcomes(theirs, mine | bit, turn + 1) for bit in moves(mine, theirs)]
    return tuple(map(sum, zip(*results))) if results else (0, 0, 1)


def show(crosses, noughts):
    marks = ("X" if crosses >> n & 1 else "O" if noughts >> n & 1 else "." for n in range(9))
    return "/".join(map("".join, zip(*[marks] * 3)))


def parse(text):
    board = text.replace("/", "")
    return tuple(sum(1 << n for n, mark in enumerate(board) if mark == side) for side in "XO")


visited = 0
print(value(0, 0), len(value.__defaults__[0]), alpha_beta(0, 0), visited < 30000)
for text in ("XX./OO./...", "X.O/.O./..X", "XOX/.O./...", "XOX/OXO/OXO"):
    x, o = parse(text)
    mine, theirs = (x, o) if x.bit_count() == o.bit_count() else (o, x)
    scores = [(-value(theirs, mine | bit), bit.bit_length() - 1) for bit in moves(mine, theirs)]
    print(text, show(x, o) == text, value(mine, theirs), sorted(scores, reverse=True)[:4])
mine, theirs, side = 0, 0, 0
while not wins(theirs) and mine | theirs != FULL:
    bit = max(moves(mine, theirs), key=lambda bit: -value(theirs, mine | bit))
    mine, theirs, side = theirs, mine | bit, 1 - side
    print(show(mine, theirs) if side == 0 else show(theirs, mine), end=" ")
print()
x, o = parse("X../.O./..X")
print(outcomes(o, x, 1), list(moves(0, 0)))
