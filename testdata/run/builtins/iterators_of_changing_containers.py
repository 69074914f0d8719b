# What iterators do when their container changes under them
def run(function):
    try:
        print(function.__name__, function())
    except Exception as e:
        print(function.__name__, f"{type(e).__name__}: {e}")


def list_that_grows():
    items, seen = [1, 2], []
    for item in items:
        seen.append(item)
        if len(items) < 6:
            items.append(item * 10)
    return seen


def list_that_shrinks():
    items, seen = list(range(6)), []
    for item in items:
        seen.append(item)
        items.pop()
    return seen


def exhausted_list_iterator_stays_so():
    items = [1]
    iterator = iter(items)
    first = list(iterator)
    items.append(2)
    return first, list(iterator)


def dict_that_grows():
    d = {1: 1}
    for key in d:
        d[key + 1] = 1


def dict_with_changed_keys():
    d = {1: 1, 2: 2}
    for key in d:
        del d[key]
        d[key + 10] = 0


def dict_values_that_change():
    d = {1: 1, 2: 2}
    for key in d:
        d[key] = key * 10
    return d


def set_that_grows():
    s = {1}
    for x in s:
        s.add(x + 1)


def items_after_clear():
    d = dict.fromkeys("ab")
    iterator = iter(d.items())
    first = next(iterator)
    d.clear()
    return first, next(iterator)


def reversed_list_that_shrinks():
    items = [1, 2, 3, 4]
    iterator = reversed(items)
    first = next(iterator)
    del items[1:]
    return first, list(iterator)


def bytearray_that_grows():
    data = bytearray(b"ab")
    seen = []
    for byte in data:
        seen.append(byte)
        if len(data) < 4:
            data.append(byte + 1)
    return seen


def sort_sees_an_empty_list():
    items = [3, 1, 2]
    lengths = []
    items.sort(key=lambda x: lengths.append(len(items)) or x)
    return items, lengths


def sort_with_a_change():
    items = [3, 1, 2]
    items.sort(key=lambda x: items.append(x) or x)


def extend_by_itself():
    items = [1, 2]
    items += items
    items[1:1] = items
    return items


def zip_of_one_iterator():
    iterator = iter(range(7))
    return list(zip(iterator, iterator, iterator)), list(iterator)


for function in list(globals().values()):
    if getattr(function, "__code__", None) and function is not run:
        run(function)
