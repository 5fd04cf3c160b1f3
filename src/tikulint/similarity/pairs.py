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
_MANY = 4_000_000
"""Pairs gathered before all but the strongest are dropped."""
_EPSILON = float(np.finfo(np.float32).eps)


class Pairs(NamedTuple):
    """Pairs of rows with rows[k] < cols[k], in that order, and their cosine in `scores`."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    scores: NDArray[np.float64]


_NO_PAIRS = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))


def similar_pairs(
    matrix: "csr_array[np.float64]", threshold: float, most: int | None = None
) -> Pairs:
    """Return every pair of rows whose dot product is at least `threshold`; none is missed.

    Rows have non-negative values and length 1 (or 0), so the product is their cosine; `threshold`
    is in (0, 1]. Sums differ in their last bits with the order they are taken in: so scores are
    rounded to nine decimals, and the rounded score is what is compared.

    With `most`, only pairs that are among the `most` strongest of one of their rows with later
    rows, or with earlier ones, are returned (of equals those with the lowest numbers): thousands
    of rows alike then take memory in proportion to their number, not to its square.

    Two ways lead to the candidates, a sparse product and, for large matrices where numba is
    installed, an inverted index; the scores are computed here, so both give the same.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"a threshold must be above 0 and at most 1, not {threshold}")
    large = matrix.shape[0] >= LARGE and find_spec("numba") is not None
    rare = suffixes(matrix, threshold)
    # Candidates are weighed in single precision; a sum of k products is off by k epsilons at most.
    longest = int(np.diff(rare.start).max(initial=0))
    bound = threshold - 10.0**-DECIMALS - (longest + 8) * _EPSILON
    found = [_NO_PAIRS]
    for candidates in (candidates_by_index if large else candidates_by_product)(rare, bound):
        found.append(_at_or_above(threshold, matrix, np.sort(rare.order[candidates], axis=1)))
        if most is not None and sum(len(pairs.rows) for pairs in found) > _MANY:
            found = [_strongest(_joined(found), most)]
    pairs = _joined(found) if most is None else _strongest(_joined(found), most)
    return _taken(pairs, np.lexsort((pairs.cols, pairs.rows)))


def _at_or_above(
    threshold: float, matrix: "csr_array[np.float64]", ends: NDArray[np.int64]
) -> Pairs:
    """Return the pairs among `ends`, of shape (m, 2), whose rounded product is high enough."""
    rows, cols = ends.T
    scores = np.empty(len(ends))
    for first in range(0, len(ends), _BLOCK):
        part = slice(first, first + _BLOCK)
        scores[part] = matrix[rows[part]].multiply(matrix[cols[part]]).sum(axis=1)
    scores = np.round(scores, DECIMALS)
    return _taken(Pairs(rows, cols, scores), np.flatnonzero(scores >= threshold))


def _strongest(pairs: Pairs, most: int) -> Pairs:
    """Return the pairs that are among the `most` strongest of one of their ends."""
    kept = np.zeros(len(pairs.rows), dtype=bool)
    for ends, others in ((pairs.rows, pairs.cols), (pairs.cols, pairs.rows)):
        order = np.lexsort((others, -pairs.scores, ends))
        in_order = ends[order]
        rank = np.arange(len(order)) - np.searchsorted(in_order, in_order)
        kept[order[rank < most]] = True
    return _taken(pairs, np.flatnonzero(kept))


def _joined(parts: list[Pairs]) -> Pairs:
    return Pairs(*map(np.concatenate, zip(*parts, strict=True)))


def _taken(pairs: Pairs, places: NDArray[np.int64]) -> Pairs:
    return Pairs(pairs.rows[places], pairs.cols[places], pairs.scores[places])
