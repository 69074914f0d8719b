def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)


unhashable, other = {1: [2]}.items(), {1: [3]}.items()
attempt(lambda: unhashable & [])
attempt(lambda: unhashable & {2})
attempt(lambda: unhashable & {2, 3, 4})
attempt(lambda: [] & unhashable)
attempt(lambda: unhashable & {1: 2, 3: 4}.items())
attempt(lambda: unhashable & unhashable)
attempt(lambda: unhashable ^ {1: [2]}.items())
attempt(lambda: unhashable ^ other)
attempt(lambda: {1: 2, 3: 4}.items() ^ {1: 2, 3: 5}.items())
attempt(lambda: unhashable - unhashable)
attempt(lambda: unhashable - [])
attempt(lambda: unhashable | {})
attempt(lambda: unhashable == {1: [2]}.items())
attempt(lambda: unhashable <= {1: [2], 3: 4}.items())
attempt(lambda: unhashable.isdisjoint([(1, [2])]))
attempt(lambda: {}.items() <= set())
attempt(lambda: {1: 2}.keys() & {1, 2, 3})
attempt(lambda: {1: 2, 4: 5, 2: 3}.keys() & {2: 0, 1: 0}.keys())
attempt(lambda: {1: 2}.keys() & (x for x in (1, 1.0, True)))
