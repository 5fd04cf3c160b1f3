"""Cold starts against what they cannot do without, in one run: a Markdown table of ratios.

`python -m benchmarks.startup [BANK]` starts each program several times, in turns, and compares the
quickest runs in processor time: what the machine does besides can only add to a run.
"""

import resource
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

RUNS = 5
_CLICK = "import click"
_SIMILARITY = "import jieba; jieba.initialize(); import sklearn.feature_extraction.text"


class Comparison(NamedTuple):
    """What is started, what it is measured against, and the ratio that is still good."""

    name: str
    command: tuple[str, ...]
    against: str
    target: float


def main() -> None:
    parser = ArgumentParser(description="measure cold starts")
    parser.add_argument("bank", nargs="?", type=Path, default=Path("corpus"))
    bank = parser.parse_args().bank.resolve()
    with TemporaryDirectory() as folder:
        page = Path(folder, "index.html")
        comparisons = (
            Comparison("tikulint --version", ("--version",), _CLICK, 1.5),
            Comparison("tikulint --help", ("--help",), _CLICK, 1.5),
            Comparison(
                "tikulint check, page written",
                ("check", str(bank), "--fail-on", "never", "--output", f"html={page}"),
                _SIMILARITY,
                2.0,
            ),
        )
        print("| start | seconds | against | seconds | ratio | target |")
        print("|---|---:|---|---:|---:|---:|")
        for name, arguments, against, target in comparisons:
            ours, theirs = _quickest(
                (sys.executable, "-m", "tikulint", *arguments), (sys.executable, "-c", against)
            )
            print(
                f"| `{name}` | {ours:.2f} | `{against}` | {theirs:.2f} "
                f"| {ours / theirs:.2f} | ≤ {target} |",
                flush=True,
            )


def _quickest(*commands: tuple[str, ...]) -> list[float]:
    """Return each command's least processor time in seconds; the first run warms the disk."""
    seconds: list[list[float]] = [[] for _ in commands]
    for _ in range(RUNS + 1):
        for command, runs in zip(commands, seconds, strict=True):
            before = _children()
            subprocess.run(command, check=True, capture_output=True)
            runs.append(_children() - before)
    return [min(runs[1:]) for runs in seconds]


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
