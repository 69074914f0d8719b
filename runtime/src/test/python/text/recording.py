"""Writes tables of calls and what CPython answered, for dev.lasti.runtime.text.RecordedCases.

Run any record_*.py beside this file with CPython 3.12 to write its tables again:

    for script in record_*.py; do python3.12 $script; done

A line of a table is one call: its arguments and its result, separated by tabs. A result that starts
with ! is an exception.
"""

import pathlib
import struct

RESOURCES = pathlib.Path(__file__).parents[2] / "resources/dev/lasti/runtime/text"


def record(table, function, calls):
    """Calls `function` with each tuple of `calls`; the line holds `cell(argument)` for each."""
    lines = []
    for arguments in calls:
        cells = [cell(argument) for argument in arguments]
        lines.append("\t".join([*cells, outcome(function, arguments)]) + "\n")
    RESOURCES.mkdir(parents=True, exist_ok=True)
    (RESOURCES / f"{table}.tsv").write_text("".join(lines), "ascii")


def outcome(function, arguments):
    try:
        return cell(function(*arguments))
    except Exception as error:
        arguments = error.args
        if isinstance(error, (UnicodeEncodeError, UnicodeDecodeError)):
            # The object is an argument of the call; handlers change the attributes, not the args.
            arguments = (error.encoding, error.start, error.end, error.reason)
        return escape(" ".join([f"!{type(error).__name__}:", *map(str, arguments)]))


def cell(value):
    """Floats are recorded by their bits, bytes as Latin-1, lists as their escaped items in bars."""
    if isinstance(value, float):
        return f"{struct.unpack('>Q', struct.pack('>d', value))[0]:016x}"
    if isinstance(value, (bytes, bytearray)):
        return escape(value.decode("latin-1"))
    if isinstance(value, (list, tuple)):
        return "".join("|" + cell(item) for item in value)
    return escape(str(value))


def escape(text):
    units = text.encode("utf-16-be", "surrogatepass")
    return "".join(map(escape_unit, struct.unpack(f">{len(units) // 2}H", units)))


def escape_unit(unit):
    plain = 32 <= unit < 127 and chr(unit) not in "\\|"
    return chr(unit) if plain else f"\\u{unit:04x}"


def tagged(value):
    """A Python value as text with a letter for its type in front, for tables of mixed arguments."""
    if isinstance(value, bool):
        return f"B{value}"
    if isinstance(value, int):
        return f"i{value}"
    if isinstance(value, float):
        return "f" + cell(value)
    if isinstance(value, str):
        return "s" + value
    if isinstance(value, (bytes, bytearray)):
        return "b" + value.decode("latin-1")
    assert value is None
    return "N"


def floats_from_bits(random, count):
    """Finite floats of all magnitudes."""
    for _ in range(count):
        (value,) = struct.unpack(">d", struct.pack(">Q", random.getrandbits(64)))
        if value == value and abs(value) != float("inf"):
            yield value
