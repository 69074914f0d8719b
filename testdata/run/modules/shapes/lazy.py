print("loading", __name__, __package__)
