"""Prints the code points and names of all characters, but only a sample of Hangul syllables."""

import sys
import unicodedata

for code_point in range(sys.maxunicode + 1):
    name = unicodedata.name(chr(code_point), "")
    if name and not (name.startswith("HANGUL SYLLABLE") and code_point % 100):
        print(code_point, name)
