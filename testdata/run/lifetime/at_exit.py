"""What is still alive at the end of the program gets its finalizer, in the order of creation."""


class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __del__(self):
        print("release", self.name)


def reader(resource):
    try:
        yield resource.name
    finally:
        print("reader of", resource.name, "ends")


first = Resource("first")
generator = reader(first)
print(next(generator))
second = Resource("second")
holder = {"third": Resource("third")}
done = reader(second)
print(list(done))
print("end of the program")
