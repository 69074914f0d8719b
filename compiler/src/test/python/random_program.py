# Writes a file of random programs and runs it: python random_program.py FIRST_SEED COUNT FILE
import pathlib
import runpy
import sys

from random_async import AsyncWriter
from random_classes import ClassWriter
from random_formats import FormatWriter
from random_generators import GeneratorWriter
from random_methods import MethodWriter
from random_patterns import MatchWriter
from random_scopes import ScopeWriter
from random_statements import StatementWriter

PROLOGUE = pathlib.Path(__file__).with_name("random_prologue.py")
KINDS = {"statements": StatementWriter, "generators": GeneratorWriter, "methods": MethodWriter,
         "formats": FormatWriter, "classes": ClassWriter, "async": AsyncWriter, "patterns": MatchWriter, "scopes": ScopeWriter}
# A kind with a larger share is named more often.
TURNS = ["statements", "statements", "generators", "classes", "patterns", "scopes", "async", "methods", "formats"]


def program(seed):
    """The lines of one program. What is no valid Python is written anew."""
    kind = TURNS[seed % len(TURNS)]
    writer = KINDS[kind](seed)
    while True:
        lines = writer.program(f"program_{seed}")
        try:
            compile("\n".join(lines), "program", "exec")
            return [f"print('program', {seed}, '{kind}')"] + lines + ["", ""]
        except SyntaxError:
            pass


def main():
    first, count, file = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    programs = [line for seed in range(first, first + count) for line in program(seed)]
    file.write_text(PROLOGUE.read_text("utf-8") + "\n\n" + "\n".join(programs), "utf-8")
    runpy.run_path(str(file), run_name="__main__")


main()
