"""A bytearray cannot change its size while it joins what an iterable gives."""


def parts(separator):
    try:
        separator.clear()
    except BufferError as error:
        print(error)
    separator[0] = ord("-")
    yield b"A"
    yield b"B"


separator = bytearray(b", ")
print(separator.join(parts(separator)), separator)
separator.clear()
print(separator)
