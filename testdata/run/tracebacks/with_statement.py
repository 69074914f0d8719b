class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *details):
        print("exit", details[0].__name__)
        return False

with Manager() as m, Manager():
    print("body")
    m.value = m.other + 1
