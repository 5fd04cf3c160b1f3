"""All pairs of vectors at or above a threshold, exactly."""

from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.index import candidates_by_index
from tikulint.similarity.product import candidates_by_product
from tikulint.similarity.suffixes import suffixes

if TYPE_CHECKING:
    from scipy.sparse import csr_array

DECIMALS = 9
"""Scores are rounded to this many decimals before they are compared."""
LARGE = 20_000
"""From so many rows on the compiled index is quicker, its import counted."""
_BLOCK = 65_536
"""Pairs whose products are taken at a time."""
_EPSILON = float(np.finfo(np.float32).eps)


class Pairs(NamedTuple):
    """Pairs of rows with rows[k] < cols[k], in that order, and their cosine in `scores`."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    scores: NDArray[np.float64]


def similar_pairs(matrix: "csr_array[np.float64]", threshold: float) -> Pairs:
    """Return every pair of rows whose dot product is at least `threshold`; none is missed.

    Rows have non-negative values and length 1 (or 0), so the product is their cosine; `threshold`
    is in (0, 1]. Sums differ in their last bits with the order they are taken in: so scores are
    rounded to nine decimals, and the rounded score is what is compared.

    Two ways lead to the candidates, a sparse product and, for large matrices where numba is
    installed, an inverted index; the scores are computed here, so both give the same.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"a threshold must be above 0 and at most 1, not {threshold}")
    large = matrix.shape[0] >= LARGE and find_spec("numba") is not None
    found = suffixes(matrix, threshold)
    # Candidates are weighed in single precision; a sum of k products is off by k epsilons at most.
    longest = int(np.diff(found.start).max(initial=0))
    bound = threshold - 10.0**-DECIMALS - (longest + 8) * _EPSILON
    candidates = (candidates_by_index if large else candidates_by_product)(found, bound)
    ends = np.sort(found.order[candidates], axis=1)
    rows, cols = ends[np.lexsort((ends[:, 1], ends[:, 0]))].T
    scores = _products(matrix, rows, cols)
    kept = scores >= threshold
    return Pairs(rows[kept], cols[kept], scores[kept])


def _products(
    matrix: "csr_array[np.float64]", rows: NDArray[np.int64], cols: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the dot product of each pair of rows, rounded."""
    scores = np.empty(len(rows))
    for first in range(0, len(rows), _BLOCK):
        part = slice(first, first + _BLOCK)
        scores[part] = matrix[rows[part]].multiply(matrix[cols[part]]).sum(axis=1)
    return np.round(scores, DECIMALS)
