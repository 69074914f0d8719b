"""sys.set_asyncgen_hooks: the first iteration and the loss of asynchronous generators. PEP 525."""
import gc
import sys


async def numbers(name):
    try:
        for i in range(3):
            yield i
    finally:
        print(name, "closed")


def step(awaitable):
    try:
        awaitable.__await__().send(None)
    except StopIteration as stop:
        return stop.value
    except StopAsyncIteration:
        return "end"


def first_iteration(generator):
    print("first", generator.__name__)


lost = []


def finalizer(generator):
    print("lost", generator.__name__, generator.ag_frame is not None)
    lost.append(generator)


def begin(name, steps):
    generator = numbers(name)
    print([step(generator.__anext__()) for _ in range(steps)])


print(sys.get_asyncgen_hooks())
sys.set_asyncgen_hooks(first_iteration, finalizer)
begin("a", 1)
gc.collect()
print(len(lost))
print(step(lost.pop().aclose()))
begin("b", 4)
gc.collect()
print(len(lost))
begin("c", 0)
gc.collect()
sys.set_asyncgen_hooks(None, None)
begin("d", 2)
gc.collect()
print("end", len(lost))
