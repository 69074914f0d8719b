try:
    raise SystemExit("a message on standard error")
finally:
    print("finally")
