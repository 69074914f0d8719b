class Table:
    def __init__(self):
        self.rows = [[1, 2], [3]]
    def cell(self, r, c):
        return self.rows[r][c] + self.rows[c][r]

table = Table()
print(table.cell(0, 1))
print(table.cell(1, 1))
