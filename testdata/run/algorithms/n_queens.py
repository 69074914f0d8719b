def queens(n):
    def place(row, columns, left, right, board):
        if row == n:
            yield board[:]
            return
        for column in range(n):
            if column in columns or row - column in left or row + column in right:
                continue
            board.append(column)
            yield from place(row + 1, columns | {column}, left | {row - column}, right | {row + column}, board)
            board.pop()
    return place(0, frozenset(), frozenset(), frozenset(), [])

for n in range(1, 7):
    print(n, sum(1 for _ in queens(n)))

first = next(queens(8))
print(first)
for column in first:
    print('.' * column + 'Q' + '.' * (7 - column))
