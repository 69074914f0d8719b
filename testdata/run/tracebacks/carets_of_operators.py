data = {"a": [1, 2, {"b": None}]}
value = 10 * (data["a"][2]["b"] + len(data)) - 4
