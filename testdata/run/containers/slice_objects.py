# slice: attributes, indices, comparison, hash, and what __getitem__ receives
class Shown:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


s = Shown()
print(s[1], s[1:2], s[:], s[::], s[1:2:3], s[1, 2], s[1:2, ::3], s[...], s[None], s[()], s["a":"b"], s[*[1, 2], 3], s[-1:])
s[1:2] = 3
del s[::2], s["x"]
print(slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice(1.5, "a", []), slice(1).stop, slice(1).start, slice(1, 2).step)
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1) < slice(2), slice(0, 1) < slice(0, 2), slice(1) == 1)
for length in (0, 1, 5):
    for bounds in ((None,), (2,), (-2,), (1, -1), (None, None, -1), (10, -10, -2), (-10, 10, 3), (4, 1), (4, 1, -1)):
        start, stop, step = slice(*bounds).indices(length)
        print(length, bounds, (start, stop, step), list(range(start, stop, step)) == list(range(length))[slice(*bounds)])
print(slice(None, 10**30).indices(10**25), slice(-(10**30), None, 10**30).indices(3))
for function in (
    lambda: slice(),
    lambda: slice(1, 2, 3, 4),
    lambda: slice(start=1),
    lambda: slice(1, 2, 0).indices(5),
    lambda: slice("a").indices(5),
    lambda: slice(1).indices(-1),
    lambda: slice(1).indices("a"),
    lambda: slice(1).indices(),
    lambda: {slice(1): 1},
    lambda: slice(1) < slice("a"),
    lambda: slice(1) < 1,
    lambda: type("S", (slice,), {}),
    lambda: [1, 2][1.0:],
    lambda: [1, 2][:"a"],
    lambda: [1, 2][::0],
    lambda: "ab"[::0],
    lambda: (1, 2)[1:2, 3],
    lambda: range(5)["a":],
    lambda: {}[1:2],
    lambda: slice(1).__reduce__()[1],
):
    try:
        print(function())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
match slice(1, 2):
    case slice(start=1, stop=stop):
        print("matched", stop)
