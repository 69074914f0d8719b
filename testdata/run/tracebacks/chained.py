def convert(text):
    try:
        return int(text)
    except ValueError as e:
        raise KeyError("wrapped") from e


def handle():
    try:
        convert("x")
    except KeyError:
        undefined.attribute


handle()
