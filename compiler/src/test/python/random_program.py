# Writes a file of random programs, one after the other: python random_program.py FIRST_SEED COUNT
import sys

from random_generators import GeneratorWriter
from random_statements import StatementWriter

KINDS = [StatementWriter, StatementWriter, StatementWriter, GeneratorWriter]


def main():
    first, count = int(sys.argv[1]), int(sys.argv[2])
    for seed in range(first, first + count):
        print(f"print('program', {seed})")
        print("\n".join(KINDS[seed % len(KINDS)](seed).program(f"program_{seed}")))
        print()


main()
