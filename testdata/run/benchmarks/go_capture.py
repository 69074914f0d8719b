# Random moves on a small board of Go, with captures and no suicide.
SIZE = 7
class Board:
    def __init__(self):
        self.stones, self.captured, self.ko = {}, {'X': 0, 'O': 0}, None
    def neighbours(self, p):
        r, c = p
        for q in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= q[0] < SIZE and 0 <= q[1] < SIZE: yield q
    def group(self, p):
        colour, stack, group, liberties = self.stones[p], [p], {p}, set()
        while stack:
            for q in self.neighbours(stack.pop()):
                if q not in self.stones: liberties.add(q)
                elif self.stones[q] == colour and q not in group:
                    group.add(q)
                    stack.append(q)
        return group, liberties
    def play(self, p, colour):
        if p in self.stones or p == self.ko: return False
        other = 'XO'[colour == 'X']
        self.stones[p] = colour
        dead = set()
        for q in self.neighbours(p):
            if self.stones.get(q) == other and q not in dead:
                group, liberties = self.group(q)
                if not liberties: dead |= group
        if not dead and not self.group(p)[1]:
            del self.stones[p]
            return False
        for q in dead: del self.stones[q]
        self.captured[colour] += len(dead)
        self.ko = next(iter(dead)) if len(dead) == 1 else None
        return True
    def __str__(self):
        return '\n'.join(' '.join(self.stones.get((r, c), '.') for c in range(SIZE)) for r in range(SIZE))
seed = 2024
def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n
board, colour, passes = Board(), 'X', 0
for move in range(150):
    for attempt in range(10):
        if board.play((rand(SIZE), rand(SIZE)), colour): break
    else:
        passes += 1
    colour = 'XO'[colour == 'X']
print(board, board.captured, passes, sep='\n')
def score(board):
    seen, result = set(), {'X': 0, 'O': 0, None: 0}
    for p in [(r, c) for r in range(SIZE) for c in range(SIZE)]:
        if p in board.stones: result[board.stones[p]] += 1
        elif p not in seen:
            region, stack, borders = {p}, [p], set()
            while stack:
                for q in board.neighbours(stack.pop()):
                    if q in board.stones: borders.add(board.stones[q])
                    elif q not in region:
                        region.add(q)
                        stack.append(q)
            seen |= region
            result[borders.pop() if len(borders) == 1 else None] += len(region)
    return result
print(score(board))
