# Generators and coroutines that exec() defines.
exec("""
async def co():
    return 1
async def ag():
    yield 1
def gen():
    x = yield 1
    print('got', x)
""")
try: co().send(None)
except StopIteration as e: print(e.value)
g = gen(); next(g)
try: g.send(5)
except StopIteration: print('stop')
print(type(ag()).__name__)
