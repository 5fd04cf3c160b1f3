"""What a whole `check --select D` of a large bank costs, from its file to the findings.

`python -m benchmarks.checking [--size N]` writes a generated bank, starts the program on it as a
user would, and prints one line of a Markdown table.
"""

import resource
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.generated import as_markdown, generated_bank

_ROW = "| {:,} | {:.0f} | {:.0f} | {:.0f} |"


def main() -> None:
    parser = ArgumentParser(description="measure a whole check for duplicates")
    parser.add_argument("--size", type=int, default=100_000, help="questions of the bank")
    size = parser.parse_args().size
    with TemporaryDirectory() as folder:
        bank = Path(folder, "bank.md")
        bank.write_text(as_markdown(generated_bank(size)), encoding="utf-8")
        found = f"json={Path(folder, 'findings.json')}"
        command = ("-m", "tikulint", "check", str(bank), "--select", "D", "--fail-on", "never")
        start = perf_counter()
        subprocess.run(
            (sys.executable, *command, "--output", found), check=True, stdout=subprocess.DEVNULL
        )
        clock = perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print("| questions | processor seconds | seconds | peak memory, MiB |")
    print("|---:|---:|---:|---:|")
    print(_ROW.format(size, used.ru_utime + used.ru_stime, clock, used.ru_maxrss / 1024))


if __name__ == "__main__":
    main()
