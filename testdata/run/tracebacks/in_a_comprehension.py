rows = [[1, 2], [3, 0], [4, 5]]
result = [[a / b for b in row] for row in rows for a in (1,)]
