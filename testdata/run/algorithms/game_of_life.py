def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}

def show(cells, width, height):
    for y in range(height):
        print(''.join('#' if (x, y) in cells else '.' for x in range(width)))
    print()

glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
generation = glider
for i in range(5):
    show(generation, 5, 5)
    generation = step(generation)
blinker = frozenset({(0, 1), (1, 1), (2, 1)})
print(step(step(blinker)) == blinker, sorted(step(blinker)))
r_pentomino = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
sizes = []
for _ in range(40):
    sizes.append(len(r_pentomino))
    r_pentomino = step(r_pentomino)
print(sizes)
