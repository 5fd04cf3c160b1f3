import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy.sparse import csr_array

from tikulint.similarity import pairs
from tikulint.similarity.pairs import similar_pairs
from tikulint.similarity.vectors import vectors
from tikulint.similarity.words import Tokenizer

TABLES = arrays(
    np.int64,
    st.tuples(st.integers(0, 40), st.integers(1, 12)),
    elements=st.integers(0, 3),
    fill=st.just(0),
)
HAS_NUMBA = find_spec("numba") is not None


@pytest.fixture(
    params=[
        pytest.param(sys.maxsize, id="product"),
        pytest.param(
            0, id="index", marks=pytest.mark.skipif(not HAS_NUMBA, reason="numba is not installed")
        ),
    ],
    scope="module",
    autouse=True,
)
def _each_way(request: pytest.FixtureRequest) -> Iterator[None]:
    with patch.object(pairs, "LARGE", request.param):
        yield


def unit(table: NDArray[np.int64]) -> NDArray[np.float64]:
    values = table.astype(float)
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    return np.asarray(values / lengths)


def assert_all_found(rows: NDArray[np.float64], threshold: float) -> None:
    product = np.triu(np.round(rows @ rows.T, 9), 1)
    expected = np.nonzero(product >= threshold)
    found = similar_pairs(csr_array(rows), threshold)
    np.testing.assert_array_equal([found.rows, found.cols], expected)
    np.testing.assert_allclose(found.scores, product[expected], rtol=0, atol=1e-8)


@settings(deadline=None)
@given(TABLES, st.sampled_from([0.05, 0.3, 0.5, 0.8, 1.0]))
def test_finds_what_the_full_product_finds(table: NDArray[np.int64], threshold: float) -> None:
    assert_all_found(unit(table), threshold)


@settings(deadline=None)
@given(TABLES)
def test_a_pair_exactly_at_the_threshold_counts(table: NDArray[np.int64]) -> None:
    rows = unit(table)
    scores = np.round(np.triu(rows @ rows.T, 1), 9)
    scores = np.unique(scores[(scores > 0) & (scores <= 1)])
    for threshold in scores[:: max(1, len(scores) // 5)]:
        assert_all_found(rows, float(threshold))


@pytest.mark.parametrize("threshold", [0.4, 0.6, 0.8])
def test_misses_nothing_in_sparse_vectors(threshold: float) -> None:
    random = np.random.default_rng(5)
    table = random.poisson(40 / np.arange(1, 301) ** 1.1, size=(500, 300))
    table[400:] = table[:100]
    table[450:, :40] = 0
    assert_all_found(unit(table), threshold)


def test_misses_nothing_in_real_banks() -> None:
    if "TIKULINT_SHARED" not in os.environ:
        pytest.skip("TIKULINT_SHARED is not set")
    cut = Tokenizer()
    lines = [
        line
        for bank in sorted(Path(os.environ["TIKULINT_SHARED"], "wild").rglob("*.md"))
        for line in bank.read_text(encoding="utf-8", errors="replace").splitlines()[:40]
        if len(line) > 20
    ]
    assert_all_found(vectors([cut.tokens(line) for line in lines[:1_000]]).matrix.toarray(), 0.5)


@pytest.mark.parametrize("threshold", [0.0, 1.1])
def test_refuses_a_threshold_outside_its_range(threshold: float) -> None:
    with pytest.raises(ValueError, match="threshold"):
        similar_pairs(csr_array(np.eye(2)), threshold)


def test_refuses_rows_that_are_not_of_unit_length() -> None:
    with pytest.raises(ValueError, match="longer than 1"):
        similar_pairs(csr_array(np.full((2, 2), 0.9)), 0.5)


def test_takes_a_matrix_with_wide_indices_and_leaves_it_as_it_was() -> None:
    matrix = csr_array(np.array([[0.6, 0.8], [0.0, 1.0], [1.0, 0.0]]))
    matrix.indices = matrix.indices.astype(np.int64)
    matrix.indptr = matrix.indptr.astype(np.int64)
    before = matrix.copy()
    assert similar_pairs(matrix, 0.7).scores.tolist() == [0.8]
    assert (matrix.indices == before.indices).all()
    assert (matrix.data == before.data).all()


def test_keeps_the_strongest_of_each_row_only_if_told_so() -> None:
    random = np.random.default_rng(3)
    rows = unit(random.poisson(1.5, size=(80, 6)))
    every = similar_pairs(csr_array(rows), 0.6)
    with patch.object(pairs, "_MANY", 50):
        some = similar_pairs(csr_array(rows), 0.6, most=2)
    expected = set()
    for ends, others in ((every.rows, every.cols), (every.cols, every.rows)):
        for end in range(80):
            mine = np.flatnonzero(ends == end)
            strongest = sorted(mine, key=lambda pair: (-every.scores[pair], int(others[pair])))
            expected.update(strongest[:2])
    assert 0 < len(expected) < len(every.rows)
    np.testing.assert_array_equal(np.transpose(some), np.transpose(every)[sorted(expected)])
