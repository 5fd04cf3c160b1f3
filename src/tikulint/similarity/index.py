"""Candidate pairs by an inverted index of the suffixes, compiled by numba (`tikulint[scale]`)."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.suffixes import BLOCK, Suffixes, processors

_Array = NDArray[Any]


def candidates_by_index(suffixes: Suffixes, bound: float) -> Iterator[NDArray[np.int64]]:
    """Yield pairs of positions in `suffixes` that may have a product of `bound` or more.

    As `candidates_by_product`, with fewer false candidates; raises ImportError without numba.
    """
    meet = _compiled()
    postings = _postings(suffixes)
    rows = len(suffixes.order)
    workers = processors()
    with ThreadPoolExecutor(workers) as threads:
        for first in range(0, rows, BLOCK):
            last = min(first + BLOCK, rows)
            parts = [
                threads.submit(meet, suffixes, *postings, np.float32(bound), start, last, workers)
                for start in range(first, min(first + workers, last))
            ]
            yield np.concatenate([part.result() for part in parts])


def _postings(suffixes: Suffixes) -> tuple[_Array, _Array, _Array]:
    """Return the index: where each column's postings start, their rows and (value, norm_before)."""
    from scipy.sparse import csr_array

    columns = int(suffixes.column.max(initial=0)) + 1
    entries = np.arange(len(suffixes.column), dtype=np.int32)
    by_column = csr_array(
        (entries, suffixes.column, suffixes.start), shape=(len(suffixes.order), columns)
    ).tocsc()
    entries = by_column.data
    weights = np.column_stack([suffixes.value[entries], suffixes.norm_before[entries]])
    return by_column.indptr, by_column.indices, weights


@cache
def _compiled() -> Callable[..., NDArray[np.int64]]:
    from numba import njit

    try:
        return njit(nogil=True, error_model="numpy", cache=True)(_meet)
    except RuntimeError:  # there is no folder to keep the compiled code in
        return njit(nogil=True, error_model="numpy")(_meet)


def _meet(
    suffixes: Suffixes,
    posting_start: _Array,
    posting_row: _Array,
    posting_weight: _Array,
    bound: np.float32,
    first: int,
    last: int,
    step: int,
) -> _Array:
    """Return the candidates whose later row is in range(first, last, step).

    A row's words are looked up from the rarest on. Where it meets another row for the first time
    (`dot` is negative until then), that is the rarest word they share: they can be a pair only if
    the product there and that of the norms before reach the bound. At the end the norms before
    the boundary take the place of what the suffixes do not hold.
    """
    dot = np.full(len(suffixes.order), -1, dtype=np.float32)
    met = np.empty(len(suffixes.order), dtype=np.int32)
    found = np.empty((1024, 2), dtype=np.int64)
    count = 0
    for row in range(first, last, step):
        meetings = 0
        for entry in range(suffixes.start[row + 1] - 1, suffixes.start[row] - 1, -1):
            column = suffixes.column[entry]
            value = suffixes.value[entry]
            before = suffixes.norm_before[entry]
            for posting in range(posting_start[column], posting_start[column + 1]):
                other = posting_row[posting]
                if other >= row:
                    break
                product = value * posting_weight[posting, 0]
                if dot[other] >= 0:
                    dot[other] += product
                elif product + before * posting_weight[posting, 1] >= bound:
                    dot[other] = product
                    met[meetings] = other
                    meetings += 1
        norms = suffixes.norms[row]
        for other in met[:meetings]:
            rest = suffixes.head[other] * norms[suffixes.level[other]]
            if dot[other] + rest >= bound:
                if count == len(found):
                    found = np.concatenate((found, np.empty_like(found)))
                found[count, 0] = other
                found[count, 1] = row
                count += 1
            dot[other] = -1
    return found[:count]
