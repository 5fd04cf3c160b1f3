"""What the search for similar pairs holds in memory, in a process that does nothing else.

`python -m benchmarks.memory [--size N]` prepares the TF-IDF matrix of a generated bank, starts one
process for each threshold that only reads and searches it, and prints a Markdown table.
"""

import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from scipy.sparse import csr_array, csr_matrix, load_npz, save_npz

from benchmarks.generated import generated_bank
from tikulint.similarity.pairs import similar_pairs
from tikulint.similarity.vectors import vectors
from tikulint.similarity.words import Tokenizer

THRESHOLDS = (0.8, 0.6)


def main() -> None:
    parser = ArgumentParser(description="measure the memory of the search for similar pairs")
    parser.add_argument("--size", type=int, default=100_000, help="questions of the bank")
    parser.add_argument("--search", nargs=2, metavar=("MATRIX", "T"), help="one search, printed")
    asked = parser.parse_args()
    if asked.search:
        _search(Path(asked.search[0]), float(asked.search[1]))
        return
    cut = Tokenizer()
    matrix = vectors(cut.tokens(question.text) for question in generated_bank(asked.size)).matrix
    print("| questions | t | pairs | matrix read, MiB | peak of the search, MiB |")
    print("|---:|---|---:|---:|---:|", flush=True)
    with TemporaryDirectory() as folder:
        path = Path(folder, "matrix.npz")
        save_npz(path, csr_matrix(matrix), compressed=False)
        for threshold in THRESHOLDS:
            command = (sys.executable, "-m", "benchmarks.memory")
            subprocess.run((*command, "--search", str(path), str(threshold)), check=True)


def _search(path: Path, threshold: float) -> None:
    matrix = csr_array(load_npz(path))
    before = _peak()
    pairs = similar_pairs(matrix, threshold)
    print(
        f"| {matrix.shape[0]:,} | {threshold} | {len(pairs.rows):,} | {before} | {_peak()} |",
        flush=True,
    )


def _peak() -> int:
    """Return the most memory this process ever held, in MiB (Linux).

    Not `getrusage`: what the parent held before it started this process counts there too.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(
        int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM:")
    )


if __name__ == "__main__":
    main()
