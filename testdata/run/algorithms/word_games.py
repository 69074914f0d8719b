WORDS = 'cold cord card ward warm word worm wore core corn born barn bard lord load toad road'.split()
def neighbours(w): return [v for v in WORDS if sum(a != b for a, b in zip(v, w)) == 1]
def ladder(start, end):
    queue, came = [start], {start: None}
    for w in queue:
        if w == end:
            path = []
            while w: path.append(w); w = came[w]
            return path[::-1]
        for n in neighbours(w):
            if n not in came: came[n] = w; queue.append(n)
    return None
print(ladder('cold', 'warm'), ladder('cold', 'toad'), ladder('cold', 'xxxx'))
GRID = ['CATS', 'XOAE', 'DOGR', 'EELS']
def search(word):
    for r in range(4):
        for c in range(4):
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if (dr or dc) and all(0 <= r + i * dr < 4 and 0 <= c + i * dc < 4 and GRID[r + i * dr][c + i * dc] == ch for i, ch in enumerate(word)):
                        return (r, c), {(0, 1): 'right', (1, 0): 'down', (0, -1): 'left', (-1, 0): 'up'}.get((dr, dc), 'diagonal')
print({w: search(w) for w in ('CAT', 'DOG', 'EELS', 'SEA', 'TAG', 'GOD', 'SERS', 'COGS', 'BIRD')})
def wordle(guess, answer):
    marks, left = ['.'] * len(guess), list(answer)
    for i, (g, a) in enumerate(zip(guess, answer)):
        if g == a: marks[i] = 'G'; left.remove(g)
    for i, g in enumerate(guess):
        if marks[i] == '.' and g in left: marks[i] = 'y'; left.remove(g)
    return ''.join(marks)
print([wordle(g, 'crane') for g in ('crane', 'nacre', 'eerie', 'slump', 'caner')])
def hangman(answer, guesses):
    shown, lives = ['_'] * len(answer), 5
    for g in guesses:
        if g in answer: shown = [a if a == g else s for a, s in zip(answer, shown)]
        else: lives -= 1
        yield ''.join(shown), lives
        if '_' not in shown or not lives: return
print(list(hangman('banana', 'eanxb')))
def scrabble(word): return sum(next(v for letters, v in (('aeioulnrst', 1), ('dg', 2), ('bcmp', 3), ('fhvwy', 4), ('k', 5), ('jx', 8), ('qz', 10)) if c in letters) for c in word.lower())
print({w: scrabble(w) for w in ('Python', 'quiz', 'a', '')})
def anagrams(words):
    groups = {}
    for w in words: groups.setdefault(tuple(sorted(w)), []).append(w)
    return sorted(g for g in groups.values() if len(g) > 1)
print(anagrams(['dear', 'read', 'dare', 'toad', 'road', 'cold', 'word', 'corn']))
def bulls(secret, guess):
    b = sum(map(str.__eq__, secret, guess))
    return b, sum(min(secret.count(d), guess.count(d)) for d in set(guess)) - b
print(bulls('1234', '4321'), bulls('1122', '1222'), bulls('9305', '3900'))
def tic(board):
    for a, b, c in ((0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)):
        if board[a] == board[b] == board[c] != ' ': return board[a]
def minimax(board, player, cache={}):
    if (key := (board, player)) in cache: return cache[key]
    if w := tic(board): result = (1 if w == 'X' else -1), None
    elif ' ' not in board: result = 0, None
    else:
        moves = [(minimax(board[:i] + player + board[i + 1:], 'XO'[player == 'X'])[0], i) for i, c in enumerate(board) if c == ' ']
        result = max(moves, key=lambda m: (m[0], -m[1])) if player == 'X' else min(moves)
    cache[key] = result
    return result
print(minimax('X O  O X ', 'X'), minimax('XX OO    ', 'O'), minimax('X   O    ', 'X'))
