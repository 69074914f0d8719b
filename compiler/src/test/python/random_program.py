# Writes a file of random programs and runs it: python random_program.py FIRST_SEED COUNT FILE
import pathlib
import runpy
import sys

from random_generators import GeneratorWriter
from random_statements import StatementWriter

PROLOGUE = pathlib.Path(__file__).with_name("random_prologue.py")
KINDS = {"statements": StatementWriter, "generators": GeneratorWriter}
# A kind with a larger share is named more often.
TURNS = ["statements", "statements", "statements", "generators"]


def program(seed):
    kind = TURNS[seed % len(TURNS)]
    return [f"print('program', {seed}, '{kind}')"] + KINDS[kind](seed).program(f"program_{seed}") + ["", ""]


def main():
    first, count, file = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    programs = [line for seed in range(first, first + count) for line in program(seed)]
    file.write_text(PROLOGUE.read_text("utf-8") + "\n\n" + "\n".join(programs), "utf-8")
    runpy.run_path(str(file), run_name="__main__")


main()
