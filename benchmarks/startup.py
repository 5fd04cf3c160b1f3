"""What a start costs: `tikulint --version` and a whole report, as multiples of bare imports.

Run it with `python -m benchmarks.startup`. Every figure is the median of several runs, taken in
turns with what it is compared to, so that a busy machine slows both alike.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PROGRAM = (sys.executable, "-m", "tikulint")
RUNS = 9


class Case(NamedTuple):
    """A command and the least it could cost: the imports it cannot do without."""

    name: str
    command: tuple[str, ...]
    least: str
    target: float


CASES = (
    Case("tikulint --version", (*PROGRAM, "--version"), "import click", 1.5),
    Case("tikulint --help", (*PROGRAM, "--help"), "import click", 1.5),
    Case(
        "tikulint report",
        (*PROGRAM, "check", "--fail-on", "never", "--output", "html={folder}/index.html"),
        "import jieba; jieba.initialize(); import sklearn.feature_extraction.text",
        2.0,
    ),
)


def seconds(command: tuple[str, ...]) -> float:
    """Return the wall time of one run, in seconds."""
    begin = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    return time.perf_counter() - begin


def measure(case: Case, folder: str) -> tuple[float, float]:
    """Return the median seconds of the command and of the bare imports."""
    command = tuple(part.format(folder=folder) for part in case.command)
    least = (sys.executable, "-c", case.least)
    seconds(least)
    seconds(command)
    times = [(seconds(command), seconds(least)) for _ in range(RUNS)]
    return median(ours for ours, _ in times), median(bare for _, bare in times)


def main() -> None:
    print("| command | s | imports alone, s | ratio | target |")
    print("|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for case in CASES:
            ours, least = measure(case, folder)
            ratio = f"{ours / least:.2f}"
            print(f"| `{case.name}` | {ours:.3f} | {least:.3f} | {ratio} | ≤ {case.target} |")


if __name__ == "__main__":
    main()
