def outer(config):
    def inner(name):
        return config[name]
    return [inner(n) for n in ("host", "port")]

print(outer({"host": 1, "port": 2}))
outer({"host": 1})
