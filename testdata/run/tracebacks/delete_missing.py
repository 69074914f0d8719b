data = {"x": 1}
del data["x"]
items = [1, 2]
del items[0], data["x"]
