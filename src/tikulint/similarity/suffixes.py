"""The rare words of each vector: the only part in which two similar vectors must meet.

Columns are put in order of document frequency, the most frequent first. A row's head is the
longest beginning whose norm is below the threshold t, its suffix is the rest: a few rare words.
Let r be the rarest word two rows share; all they share lies in the columns up to r, so their dot
product is at most the product of their norms up to r, and neither norm exceeds 1. If it is to
reach t, both norms must; so r is in both suffixes, and rows whose suffixes share no word are no
pair (Bayardo et al., Scaling up all pairs similarity search, WWW 2007; the norms are those of
Anastasiu and Karypis, L2AP, ICDE 2014).

Once two suffixes have been multiplied, only columns before the later of the two boundaries are
missing from the dot product, and they add at most the product of the norms before that boundary.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

LEVELS = 32
"""Steps in which norms before a column are kept: finer prunes more and takes more memory."""
BLOCK = 1024
"""Rows taken at a time: what is computed on the way stays small, whatever the bank's size."""
_SLACK = 1e-6
"""Rounding that the sums of squares may have gathered."""


class Suffixes(NamedTuple):
    """The suffixes of n rows, rows in order of their boundary, the rarest boundary first.

    Row k stands for row `order[k]` of the matrix it was made of. `start`, `column`, `value` and
    `norm_before` are its entries as in a CSR matrix, `norm_before` being the norm of all that
    precedes the entry in its row. `head` is the norm of the row's head, `level` (n) the step its
    boundary lies in, and `norms[k, s]` the norm of row k up to the end of step s.
    So for rows j < k the part of the dot product outside the suffixes is at most
    `head[j] * norms[k, level[j]]`.
    """

    order: NDArray[np.int64]
    start: NDArray[np.int64]
    column: NDArray[np.int32]
    value: NDArray[np.float32]
    norm_before: NDArray[np.float32]
    head: NDArray[np.float32]
    level: NDArray[np.int32]
    norms: NDArray[np.float32]


def suffixes(matrix: "csr_array[np.float64]", threshold: float) -> Suffixes:
    """Return the suffixes of the rows of `matrix`, whose norms are at most 1, for `threshold`."""
    rows, columns = matrix.shape
    counts, column, value, square_before = _all_parts(matrix, threshold)
    start = np.concatenate([[0], np.cumsum(counts)])
    some = np.flatnonzero(counts)
    boundary = np.zeros(rows, dtype=np.int32)
    boundary[some] = column[start[some]]
    head = np.zeros(rows)
    head[some] = square_before[start[some]]

    steps = _steps(columns)
    cells = np.repeat(np.arange(rows) * LEVELS, counts) + steps[column]
    squares = np.bincount(cells, value**2, rows * LEVELS).reshape(rows, LEVELS)
    norms = np.sqrt(np.cumsum(squares, axis=1) + head[:, None])

    order = np.argsort(-boundary, kind="stable")
    moved = _gathered(start, counts, order)
    return Suffixes(
        order=order,
        start=np.concatenate([[0], np.cumsum(counts[order])]),
        column=column[moved],
        value=value[moved].astype(np.float32),
        norm_before=np.sqrt(square_before[moved]).astype(np.float32),
        head=np.sqrt(head[order]).astype(np.float32),
        level=steps[boundary[order]],
        norms=norms[order].astype(np.float32),
    )


def processors() -> int:
    """Return how many threads may compute at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class _Part(NamedTuple):
    """Suffix entries of some rows: how many in each row, then as in `Suffixes`, norms squared."""

    counts: NDArray[np.int64]
    column: NDArray[np.int32]
    value: NDArray[np.float64]
    square_before: NDArray[np.float64]


def _all_parts(matrix: "csr_array[np.float64]", threshold: float) -> _Part:
    """Return the suffixes of all rows; the blocks they are made of are gone by then."""
    rank = _by_frequency(matrix)

    def part(first: int) -> _Part:
        return _part(matrix[first : first + BLOCK], rank, threshold)

    with ThreadPoolExecutor(processors()) as threads:
        parts = list(threads.map(part, range(0, max(matrix.shape[0], 1), BLOCK)))
    return _Part(*map(np.concatenate, zip(*parts, strict=True)))


def _part(block: "csr_array[np.float64]", rank: NDArray[np.int32], threshold: float) -> _Part:
    """Return the suffixes of a block of rows."""
    from scipy.sparse import csr_array

    ranked = (block.data.copy(), rank[block.indices], block.indptr)
    block = csr_array(ranked, shape=block.shape)
    block.sort_indices()
    counts = np.diff(block.indptr)
    sums = np.concatenate([[0.0], np.cumsum(block.data**2)])
    offset = np.repeat(sums[block.indptr[:-1]], counts)
    square_before, square_after = np.maximum(sums[:-1] - offset, 0), sums[1:] - offset
    if np.any(square_after > 1 + _SLACK):
        raise ValueError("a row is longer than 1")
    kept = square_after >= threshold**2 - _SLACK
    ends = np.concatenate([[0], np.cumsum(kept)])[block.indptr]
    return _Part(np.diff(ends), block.indices[kept], block.data[kept], square_before[kept])


def _by_frequency(matrix: "csr_array[np.float64]") -> NDArray[np.int32]:
    """Return each column's place when they are ordered by falling document frequency."""
    frequency = np.bincount(matrix.indices, minlength=matrix.shape[1])
    rank = np.empty(matrix.shape[1], dtype=np.int32)
    rank[np.argsort(-frequency, kind="stable")] = np.arange(matrix.shape[1], dtype=np.int32)
    return rank


def _steps(columns: int) -> NDArray[np.int32]:
    """Return the step of each column: steps grow geometrically, as frequencies fall."""
    edges = np.geomspace(1, max(columns, 2), LEVELS - 1)
    return np.searchsorted(edges, np.arange(columns), side="right").astype(np.int32)


def _gathered(
    start: NDArray[np.int64], counts: NDArray[np.int64], order: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the positions of all entries, row after row in the given order of rows."""
    counts = counts[order]
    new_start = np.cumsum(counts) - counts
    positions: NDArray[np.int64] = np.arange(counts.sum())
    positions += np.repeat(start[order] - new_start, counts)
    return positions
