visible = 1
_invisible = 2


def __getattr__(name):
    if name.startswith("made_"):
        return name[5:].upper()
    raise AttributeError(f"odd has no {name}")


def __dir__():
    return ["visible", "made_up"]
