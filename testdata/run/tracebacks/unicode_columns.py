naïve = "größe"
print(naïve.upper(), len("日本語") + naïve.fehlt, "→")
