import sys
try:
    try: sys.exit(3)
    finally: print("cleanup")
except SystemExit as e:
    print(e.code, e.args, repr(e))
    raise SystemExit(e.code, 4)
