"""Similar pairs in a generated bank: ours against the ways at hand, in one run on one matrix.

`python -m benchmarks.duplicates [--size N]` prints a Markdown table. All get the same TF-IDF
matrix and as many threads as there are processors; what is compiled at run time is compiled
before the clock starts. scikit-learn's full product is measured on every tenth block of rows and
scaled up. MinHash estimates the Jaccard similarity of word sets, not the cosine: its threshold is
the same number, and its recall is the share of our pairs among its candidates.
"""

import resource
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from time import perf_counter, process_time
from typing import NamedTuple, TypeVar
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, csr_matrix

from benchmarks.generated import generated_bank
from tikulint.similarity import pairs
from tikulint.similarity.pairs import DECIMALS, Pairs, similar_pairs
from tikulint.similarity.suffixes import processors
from tikulint.similarity.vectors import vectors
from tikulint.similarity.words import Tokenizer

THRESHOLDS = (0.8, 0.6)
_BLOCK = 1_000
_PERMUTATIONS = 128

Result = TypeVar("Result")
Found = set[tuple[int, int]]


class Measured(NamedTuple):
    """One way's time, by the clock and of all processors, and the share of our pairs it found."""

    way: str
    spent: "Spent"
    recall: float


class Spent(NamedTuple):
    """Seconds by the clock, and processor seconds of all threads together."""

    clock: float
    processors: float


def main() -> None:
    parser = ArgumentParser(description="measure ways to find similar pairs")
    parser.add_argument("--size", type=int, default=100_000, help="questions of the bank")
    parser.add_argument("--ours", action="store_true", help="measure only our two ways")
    asked = parser.parse_args()
    texts = [question.text for question in generated_bank(asked.size)]
    cut = Tokenizer()
    spent, tokens = _timed(lambda: [cut.tokens(text) for text in texts])
    print(f"{asked.size} questions of {np.mean(list(map(len, texts))):.0f} characters; ", end="")
    print(f"words {spent.processors:.1f} s, ", end="", flush=True)
    spent, (matrix, _, _) = _timed(lambda: vectors(tokens))
    print(f"vectors {spent.processors:.1f} s; {processors()} threads\n")
    print("| t | way | seconds | times ours | processor seconds | times ours | recall |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for threshold in THRESHOLDS:
        ours, found = _ours(matrix, threshold)
        _print(threshold, Measured(f"tikulint[scale]: {len(found.rows)} pairs", ours, 1.0), ours)
        for measured in _others(matrix, tokens, threshold, found, only_ours=asked.ours):
            _print(threshold, measured, ours)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nPeak memory of the process: {peak:.0f} MB")


def _print(threshold: float, measured: Measured, ours: Spent) -> None:
    clock, processor = measured.spent
    print(
        f"| {threshold} | {measured.way} | {clock:.2f} | {clock / ours.clock:.1f} "
        f"| {processor:.2f} | {processor / ours.processors:.1f} | {measured.recall:.4f} |",
        flush=True,
    )


def _ours(matrix: "csr_array[np.float64]", threshold: float) -> tuple[Spent, Pairs]:
    """Measure the compiled index, the best of three."""
    with patch.object(pairs, "LARGE", 0):
        similar_pairs(matrix[:1_000], threshold)
        runs = [_timed(lambda: similar_pairs(matrix, threshold)) for _ in range(3)]
    return min(runs, key=lambda run: run[0].clock)


def _others(
    matrix: "csr_array[np.float64]",
    tokens: Sequence[Sequence[str]],
    threshold: float,
    ours: Pairs,
    *,
    only_ours: bool,
) -> Iterator[Measured]:
    expected = set(zip(ours.rows.tolist(), ours.cols.tolist(), strict=True))

    def measured(way: str, run: Callable[[], Found], *, exact: bool) -> Measured:
        spent, found = _timed(run)
        if exact and found != expected:
            raise AssertionError(f"{way}: {len(found ^ expected)} pairs differ from ours")
        return Measured(way, spent, len(found & expected) / max(1, len(expected)))

    def product() -> Found:
        with patch.object(pairs, "LARGE", matrix.shape[0] + 1):
            found = similar_pairs(matrix, threshold)
        return set(zip(found.rows.tolist(), found.cols.tolist(), strict=True))

    yield measured("tikulint without numba", product, exact=True)
    if only_ours:
        return
    most = int(np.bincount(np.concatenate([ours.rows, ours.cols])).max(initial=0)) + 2
    yield measured("sparse_dot_topn", lambda: _topn(matrix, threshold, most), exact=True)
    yield Measured("scikit-learn, full product", _full_product(matrix, threshold), 1.0)
    yield measured("datasketch, MinHash LSH", lambda: _minhash(tokens, threshold), exact=False)


def _topn(matrix: "csr_array[np.float64]", threshold: float, most: int) -> Found:
    from sparse_dot_topn import sp_matmul_topn

    rows = csr_matrix(matrix)
    product = sp_matmul_topn(
        rows, rows.T.tocsr(), top_n=most, threshold=threshold - 1e-8, n_threads=processors()
    ).tocoo()
    kept = (np.round(product.data, DECIMALS) >= threshold) & (product.row < product.col)
    return set(zip(product.row[kept].tolist(), product.col[kept].tolist(), strict=True))


def _full_product(matrix: "csr_array[np.float64]", threshold: float) -> Spent:
    """Return the time scikit-learn would take, from a tenth of the rows."""
    from sklearn.metrics.pairwise import linear_kernel

    blocks: list[NDArray[np.int64]] = [
        np.arange(first, min(first + _BLOCK, matrix.shape[0]))
        for first in range(0, matrix.shape[0], 10 * _BLOCK)
    ]

    def run() -> None:
        for block in blocks:
            product = linear_kernel(matrix[block], matrix, dense_output=False)
            np.flatnonzero(product.data >= threshold)

    share = sum(map(len, blocks)) / matrix.shape[0]
    return Spent(*(seconds / share for seconds in _timed(run)[0]))


def _minhash(tokens: Sequence[Sequence[str]], threshold: float) -> Found:
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=threshold, num_perm=_PERMUTATIONS)
    found: Found = set()
    sketches = MinHash.generator(
        ([word.encode() for word in text] for text in tokens), num_perm=_PERMUTATIONS
    )
    for number, sketch in enumerate(sketches):
        found.update((earlier, number) for earlier in index.query(sketch))
        index.insert(number, sketch)
    return found


def _timed(run: Callable[[], Result]) -> tuple[Spent, Result]:
    clock, processor = perf_counter(), process_time()
    result = run()
    return Spent(perf_counter() - clock, process_time() - processor), result


if __name__ == "__main__":
    main()
