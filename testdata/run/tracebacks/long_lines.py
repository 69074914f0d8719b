def combine(*values): return sum(values)
print(combine(1, 2, 3) + combine(4, 5, 6) + combine(7, 8, "nine") + combine(10, 11, 12) + combine(13, 14, 15))
