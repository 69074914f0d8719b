class Source:
    def __iter__(self):
        yield 1
        yield 2
        raise ConnectionError("source went away")

total = 0
for item in Source():
    total += item
    print(total)
