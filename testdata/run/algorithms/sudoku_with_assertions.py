def solve(board):
    empty = find(board)
    if not empty: return True
    r, c = empty
    for v in range(1, 10):
        if ok(board, r, c, v):
            board[r][c] = v
            if solve(board): return True
            board[r][c] = 0
    return False
def find(b):
    for r in range(9):
        for c in range(9):
            if b[r][c] == 0: return r, c
    return None
def ok(b, r, c, v):
    if v in b[r]: return False
    if any(b[i][c] == v for i in range(9)): return False
    br, bc = 3 * (r // 3), 3 * (c // 3)
    return all(b[i][j] != v for i in range(br, br + 3) for j in range(bc, bc + 3))
def pr(b):
    for i, row in enumerate(b):
        if i % 3 == 0 and i: print('-' * 6 + '+' + '-' * 7 + '+' + '-' * 6)
        for j, v in enumerate(row):
            if j % 3 == 0 and j: print('| ', end='')
            print(v or '.', end=' ' if j < 8 else '\n')
puzzle = """
53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79
""".split()
b = [[int(ch) if ch != '.' else 0 for ch in row] for row in puzzle]
pr(b); print(solve(b)); pr(b)
assert all(sum(r) == 45 for r in b), 'rows'
assert sum(b[0]) == 44, f'first row is {b[0]}'
