"""All pairs of vectors at or above a threshold, exactly."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_BLOCK = 512
"""Rows multiplied at a time: keeps the product of a block in memory, whatever the bank's size."""
DECIMALS = 9
"""Scores are rounded to this many decimals before they are compared."""


class Pairs(NamedTuple):
    """Pairs of rows with rows[k] < cols[k], in that order, and their cosine in `scores`."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    scores: NDArray[np.float64]


def similar_pairs(matrix: "csr_array[np.float64]", threshold: float) -> Pairs:
    """Return every pair of rows whose dot product is at least `threshold`; none is missed.

    Rows have non-negative values and length 1 (or 0), so the product is their cosine. `threshold`
    is in (0, 1]. Sums differ in their last bits with the order they are taken in; so scores are
    rounded to nine decimals and then compared.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"a threshold must be above 0 and at most 1, not {threshold}")
    found = [_block(matrix, start, threshold) for start in range(0, matrix.shape[0], _BLOCK)]
    if not found:
        nothing = np.zeros(0, dtype=np.int64)
        return Pairs(nothing, nothing, np.zeros(0))
    return Pairs(*map(np.concatenate, zip(*found, strict=True)))


def _block(matrix: "csr_array[np.float64]", start: int, threshold: float) -> Pairs:
    """Return the pairs whose first row is one of the _BLOCK rows from `start`."""
    product = (matrix[start : start + _BLOCK] @ matrix[start:].T).tocoo()
    scores = np.round(product.data, DECIMALS)
    rows, cols = product.coords
    kept = np.flatnonzero((scores >= threshold) & (rows < cols))
    kept = kept[np.lexsort((cols[kept], rows[kept]))]
    return Pairs(
        rows[kept].astype(np.int64) + start, cols[kept].astype(np.int64) + start, scores[kept]
    )
