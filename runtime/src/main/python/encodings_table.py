"""Writes the table of encodings that dev.lasti.runtime.text.Codecs reads.

    python3.12 encodings_table.py > ../resources/dev/lasti/runtime/text/encodings.txt

A line is `codec aliases table`: the aliases between commas, and for codecs of single bytes the code
points of the bytes 0 to 255, or of 128 to 255 where the first half is ASCII. A minus stands for no
aliases or no table, an empty entry for a byte without a character.
"""

import encodings.aliases
import importlib
import pkgutil

OTHERS = ["utf_8", "utf_8_sig", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "ascii", "latin_1", "unicode_escape",
          "raw_unicode_escape", "gbk", "gb2312", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp932", "cp949", "johab"]
ASCII = [chr(byte) for byte in range(128)]


def decoding_table(codec):
    module = importlib.import_module(f"encodings.{codec}")
    table = getattr(module, "decoding_table", None)
    if table is None and isinstance(getattr(module, "decoding_map", None), dict):
        table = [chr(0xFFFE if module.decoding_map.get(byte) is None else module.decoding_map[byte]) for byte in range(256)]
    return table


def entry(char):
    return "" if char == "\ufffe" else f"{ord(char):x}"


def print_codec(codec, table):
    aliases = sorted(alias for alias, target in encodings.aliases.aliases.items() if target == codec)
    shown = table[128:] if table and list(table[:128]) == ASCII else table
    print(codec, ",".join(aliases) or "-", ",".join(map(entry, shown)) if shown else "-")


print("# written by src/main/python/encodings_table.py")
for codec in sorted(module.name for module in pkgutil.iter_modules(encodings.__path__)):
    if codec in ("mbcs", "oem", "charmap"):
        continue
    table = decoding_table(codec)
    if codec in OTHERS or table and len(table) in (256,) and all(ord(char) < 0x10000 for char in table):
        print_codec(codec, None if codec in OTHERS else table)
