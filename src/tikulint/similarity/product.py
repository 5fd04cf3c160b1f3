"""Candidate pairs by a sparse product of the suffixes: nothing but scipy."""

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.suffixes import Suffixes

_BLOCK = 1024
"""Rows multiplied at a time: keeps the product in memory, whatever the bank's size."""


def candidates_by_product(suffixes: Suffixes, bound: float) -> NDArray[np.int64]:
    """Return pairs of positions in `suffixes`, shape (m, 2), that may have a product >= `bound`."""
    from scipy.sparse import csr_array

    rows = len(suffixes.order)
    columns = int(suffixes.column.max(initial=0)) + 1
    matrix = csr_array((suffixes.value, suffixes.column, suffixes.start), shape=(rows, columns))
    found = [np.zeros((0, 2), dtype=np.int64)]
    for first in range(0, rows, _BLOCK):
        product = (matrix[first : first + _BLOCK] @ matrix[: first + _BLOCK].T).tocoo()
        later, earlier = product.coords
        later = later + first
        rest = suffixes.head[earlier] * suffixes.norms[later, suffixes.level[earlier]]
        near = (product.data + rest >= bound) & (earlier < later)
        found.append(np.column_stack([earlier[near], later[near]]))
    return np.concatenate(found)
