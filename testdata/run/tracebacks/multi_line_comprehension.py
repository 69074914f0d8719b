"""Carets in a comprehension and a dict display that stretch over lines."""

rows = [("a", 1), ("b", 0), ("c", 2)]
result = {
    name: [
        10 // value
        for _ in range(2)
        if value or
        not value
    ]
    for name, value in rows
}
print(result)
