# str.join
def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


attempt(lambda: (", ".join(["a", "b", "c"]), "".join([]), "-".join("abc"), ",".join(("x",))))
attempt(lambda: (" ".join({"k": 1}), "".join(c for c in "gen")))
attempt(lambda: "x".join(["a", 1]))
attempt(lambda: "x".join([1]))
attempt(lambda: "x".join(5))
attempt(lambda: "x".join())
attempt(lambda: "".join(["a", b"b"]))
attempt(lambda: "x".join(None))
attempt(lambda: ", ".join(map(str, range(5))))
attempt(lambda: "é".join(["😀", "b"]))
attempt(lambda: "ab".join(iter(["1", "2", "3"])))
attempt(lambda: "".join(["a"] * 3))
