def worker():
    while True:
        try:
            yield "working"
        except KeyError as e:
            print("recovered from", repr(e))

w = worker()
next(w)
w.throw(KeyError("k"))
w.throw(ValueError("stop this"))
