"""Carets under calls in lambdas, conditional expressions, walrus targets and subscripts on many lines."""

table = {"a": [1, 2, 3], "b": None}
pick = lambda key, index=0: (
    (row := table[key])
    and row[index]
    or row[
        index
        + len(row)
    ]
)
print(pick("a"), pick("a", 2))
print(pick(
    "b",
    index=1,
) if pick("a", 1) else None)
