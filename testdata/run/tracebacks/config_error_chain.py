class ConfigError(Exception): pass
def load(d, k):
    try:
        return d[k]
    except KeyError as e:
        raise ConfigError(f"missing key: {k}") from e
def run():
    cfg = {'a': 1}
    print(load(cfg, 'a'))
    load(cfg,
         'b')
try:
    run()
except ConfigError:
    print("handling")
    x = [1, 2, 3]
    x[10]
