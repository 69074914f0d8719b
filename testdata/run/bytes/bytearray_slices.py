# bytearray: assignment and deletion of items and slices, in place operators, and the messages
def show(function, *arguments):
    data = bytearray(b"abcdef")
    try:
        result = function(data, *arguments)
        print(data, repr(result) if result is not data else "itself")
    except Exception as e:
        print(data, f"{type(e).__name__}: {e}")


def assign(data, index, value):
    data[index] = value


def delete(data, index):
    del data[index]


for index, value in (
    (0, 65),
    (-1, 66),
    (slice(1, 3), b"XYZ"),
    (slice(1, 1), b"insert"),
    (slice(None), b""),
    (slice(1, 4), [1, 2]),
    (slice(1, 4), range(70, 72)),
    (slice(None, None, 2), b"XYZ"),
    (slice(None, None, -1), b"123456"),
    (slice(None, None, 2), b"XY"),
    (slice(None, None, 2), b""),
    (slice(5, 2), b"mid"),
    (slice(0, 2), "text"),
    (slice(0, 2), 3),
    (slice(0, 2), [256]),
    (slice(0, 2), ["a"]),
    (slice(0, 2, 0), b""),
    (slice("a", 2), b""),
    (6, 1),
    (-7, 1),
    (0, 256),
    (0, -1),
    (0, b"a"),
    (0, None),
    ("0", 1),
    (1.0, 1),
):
    show(assign, index, value)
for index in (0, -1, slice(1, 3), slice(None, None, 2), slice(None, None, -2), slice(None), slice(4, 1), 6, -7, "a", None):
    show(delete, index)
show(lambda d: d.__iadd__(b"+"))
show(lambda d: d.__imul__(2))
show(lambda d: d.__imul__(0))
show(lambda d: d.__iadd__([1]))
show(lambda d: d.__iadd__("x"))
show(lambda d: d.insert(2, 33))
show(lambda d: d.insert(-100, 33))
show(lambda d: d.insert(100, 300))
show(lambda d: d.pop(1))
show(lambda d: d.pop(10))
show(lambda d: d.remove(99))
show(lambda d: d.remove(33))
show(lambda d: d.remove("a"))
show(lambda d: d.extend([1, 2, 300]))
show(lambda d: d.extend("ab"))
show(lambda d: d.extend(5))
show(lambda d: d.reverse())
show(lambda d: d.clear() or d.pop())
show(lambda d: hash(d))
show(lambda d: {d: 1})
show(lambda d: d + b"x" + bytearray(b"y"))
show(lambda d: type(b"x" + d))
show(lambda d: d < "a")
show(lambda d: d > b"abc")
