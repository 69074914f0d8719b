def show(a, b, c):
    print(a, b, c)

show(
    1,
    2 + 3,
    int("four"),
)
