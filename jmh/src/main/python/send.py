"""A coroutine that is sent numbers and yields their running sum."""


def accumulator():
    total = 0
    while True:
        total += yield total


def run():
    acc = accumulator()
    send = acc.send
    send(None)
    last = 0
    for i in range(500_000):
        last = send(i)
    return last
