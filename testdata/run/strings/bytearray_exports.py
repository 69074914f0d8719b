# A bytearray cannot change its size while a memoryview looks at it.
def attempt(name, call, array):
    try:
        print(name, call(), array)
    except BufferError as error:
        print(name, "BufferError:", error, array)


b = bytearray(b"abc")
v = memoryview(b)
attempt("append", lambda: b.append(1), b)
attempt("extend", lambda: b.extend(b"x"), b)
attempt("extend by nothing", lambda: b.extend(b""), b)
attempt("clear", lambda: b.clear(), b)
attempt("pop", lambda: b.pop(), b)
attempt("insert", lambda: b.insert(0, 1), b)
attempt("remove", lambda: b.remove(97), b)
attempt("+=", lambda: b.__iadd__(b"x"), b)
attempt("*=", lambda: b.__imul__(2), b)
attempt("slice that grows", lambda: b.__setitem__(slice(0, 1), b"xy"), b)
attempt("slice of the same size", lambda: b.__setitem__(slice(0, 1), b"x"), b)
attempt("del", lambda: b.__delitem__(0), b)
attempt("del of nothing", lambda: b.__delitem__(slice(0, 0)), b)
attempt("reverse", lambda: b.reverse(), b)
attempt("item", lambda: b.__setitem__(0, 5), b)
print(v.tolist())
v[1] = 255
print(b)
v.release()
b.append(1)
print(b)

with memoryview(b) as whole:
    part = whole[1:]
    attempt("clear in with", lambda: b.clear(), b)
attempt("clear with a part", lambda: b.clear(), b)
part.release()
attempt("clear", lambda: b.clear(), b)
try:
    whole[0]
except ValueError as error:
    print(error)

# Many changes at the front and the back of a queue of bytes.
queue = bytearray()
total = 0
for i in range(5000):
    queue += bytes([i % 256, i // 256])
    if i % 3 == 2:
        total += queue[0] + queue[1]
        del queue[:4]
print(len(queue), total, sum(queue), queue[:4], queue[-4:])


# Views that nobody has any more do not count.
def digits(array):
    view = memoryview(array)
    return bytes(view[1:3]) + view[:1].tobytes()


b = bytearray(b"12345")
print(digits(b))
b.append(54)
print(b)
