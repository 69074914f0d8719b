inventory = {'apple': 3, 'pear': 0}
def remove(name, n=1):
    assert n > 0, f"n must be positive, not {n}"
    left = inventory[name] - n
    if left < 0:
        raise ValueError(name, n, left)
    inventory[name] = left
remove('apple', 2)
for args in [('apple', 5), ('kiwi',), ('pear', 0), (1, 2, 3), ()]:
    try: remove(*args)
    except Exception as e:
        print(type(e).__name__, e, e.args, repr(e))
print(inventory)
total = sum(inventory[n]['count'] for n in inventory)
