"""An error in a finally clause, after another in a handler: three tracebacks in one report."""


def close(resource):
    raise OSError(f"cannot close {resource}")


def use(resource):
    try:
        try:
            return {}[resource]
        except KeyError:
            return int(resource)
    finally:
        close(resource)


print("start")
use("handle")
