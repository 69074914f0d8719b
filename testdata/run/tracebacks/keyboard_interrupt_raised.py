def work():
    raise KeyboardInterrupt

try:
    work()
except Exception:
    print("not reached")
