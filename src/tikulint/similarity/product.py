"""Candidate pairs by a sparse product of the suffixes: nothing but scipy."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.suffixes import BLOCK, Suffixes


def candidates_by_product(suffixes: Suffixes, bound: float) -> Iterator[NDArray[np.int64]]:
    """Yield pairs of positions in `suffixes` that may have a product of `bound` or more.

    Each array has the shape (m, 2) and holds the pairs of the next BLOCK later rows.
    """
    from scipy.sparse import csr_array

    rows = len(suffixes.order)
    columns = int(suffixes.column.max(initial=0)) + 1
    matrix = csr_array((suffixes.value, suffixes.column, suffixes.start), shape=(rows, columns))
    for first in range(0, rows, BLOCK):
        product = (matrix[first : first + BLOCK] @ matrix[: first + BLOCK].T).tocoo()
        later, earlier = product.coords
        later = later + first
        rest = suffixes.head[earlier] * suffixes.norms[later, suffixes.level[earlier]]
        near = (product.data + rest >= bound) & (earlier < later)
        yield np.column_stack([earlier[near], later[near]])
