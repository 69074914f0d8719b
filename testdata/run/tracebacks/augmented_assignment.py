total = 0
for item in (1, 2.5, "three"):
    total += item
