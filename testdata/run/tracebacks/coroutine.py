async def fetch(url):
    if not url:
        raise LookupError("no url")
    return url

async def main():
    print(await fetch("a"))
    return await fetch("")

def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value

run(main())
