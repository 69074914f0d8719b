x = "global"


def read():
    return x


def write(value):
    global x, created
    x = value
    created = value


print(read())
write("written")
print(x, created, read())


def delete():
    global x
    del x


delete()
for name in ("x", "nowhere"):
    try:
        read() if name == "x" else nowhere
    except NameError as e:
        print(e)
try:
    del nowhere
except NameError as e:
    print(e)
try:
    delete()
except NameError as e:
    print(e)
len = lambda value: "shadowed"
print(len([1]))
del len
print(len([1]))


def local_shadow(len):
    return len


print(local_shadow(3))
print(__name__)


def uses_builtin():
    return max(1, 2)


print(uses_builtin())
max = min
print(uses_builtin())
del max
print(uses_builtin())


class C:
    x = 1
    y = [x, x]
    print(x, y)
    del x
    try:
        x
    except NameError as e:
        print(e)
    __name__ = "own"
    print(__name__, __qualname__, __module__)


print(C.__name__, C.y, hasattr(C, "x"))


def conditional_global(flag):
    if flag:
        global z
        z = 1


conditional_global(False)
try:
    z
except NameError as e:
    print(e)
conditional_global(True)
print(z)
