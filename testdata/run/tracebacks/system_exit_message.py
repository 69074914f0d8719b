def stop():
    raise SystemExit("stopping: nothing to do")
print("before")
stop()
