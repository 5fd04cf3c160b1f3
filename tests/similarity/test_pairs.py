import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy.sparse import csr_array

from tikulint.similarity.pairs import similar_pairs

TABLES = arrays(
    np.int64,
    st.tuples(st.integers(0, 40), st.integers(1, 12)),
    elements=st.integers(0, 3),
    fill=st.just(0),
)


def unit(table: NDArray[np.int64]) -> NDArray[np.float64]:
    values = table.astype(float)
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    return np.asarray(values / lengths)


def expected(rows: NDArray[np.float64], threshold: float) -> list[tuple[int, int]]:
    product = np.round(rows @ rows.T, 9)
    return [(i, j) for i, j in zip(*np.nonzero(np.triu(product, 1) >= threshold), strict=True)]


@given(TABLES, st.sampled_from([0.3, 0.5, 0.8, 1.0]))
def test_finds_what_the_full_product_finds(table: NDArray[np.int64], threshold: float) -> None:
    rows = unit(table)
    pairs = similar_pairs(csr_array(rows), threshold)
    assert list(zip(pairs.rows, pairs.cols, strict=True)) == expected(rows, threshold)


@pytest.mark.parametrize("threshold", [0.0, 1.1])
def test_refuses_a_threshold_outside_its_range(threshold: float) -> None:
    with pytest.raises(ValueError, match="threshold"):
        similar_pairs(csr_array(np.eye(2)), threshold)
