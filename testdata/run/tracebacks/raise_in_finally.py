def f():
    try:
        1 / 0
    finally:
        print("cleaning up")
        raise RuntimeError("while cleaning up")

f()
