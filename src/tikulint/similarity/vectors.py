"""Token lists to TF-IDF vectors of unit length, with weights that do not depend on the bank."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.background import background_idf

if TYPE_CHECKING:
    from scipy.sparse import csr_array


class Vectors(NamedTuple):
    """TF-IDF vectors: row i of `matrix` is text i, column j is `words[j]` with weight `idf[j]`.

    `matrix` has float64 values, rows of length 1 (or 0 for a text without words) and column
    indices in order.
    """

    matrix: "csr_array[np.float64]"
    words: tuple[str, ...]
    idf: NDArray[np.float64]


def vectors(tokens: Iterable[list[str]]) -> Vectors:
    """Return the TF-IDF vectors of tokenized texts, one row each in the order given.

    Weights are tf·idf by scikit-learn's machinery, idf from the background (see
    `background_idf`): so a pair's cosine depends on the two texts alone, and editing one question
    leaves the similarity of all others as it was.
    """
    from scipy.sparse import csr_array
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

    documents = list(tokens)
    if not any(documents):
        return Vectors(csr_array((len(documents), 0), dtype=np.float64), (), np.zeros(0))
    counter = CountVectorizer(analyzer=_as_is, dtype=np.float64)
    counts = counter.fit_transform(documents)
    words = tuple(counter.get_feature_names_out())
    weigher = TfidfTransformer()
    weigher.idf_ = background_idf(words)
    matrix = csr_array(weigher.transform(counts))
    matrix.sort_indices()
    return Vectors(matrix, words, weigher.idf_)


def _as_is(tokens: list[str]) -> list[str]:
    return tokens
