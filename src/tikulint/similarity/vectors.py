"""Token lists to TF-IDF vectors of unit length, with weights that do not depend on the bank."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
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


def vectors(texts: Sequence[Sequence[str]]) -> Vectors:
    """Return the TF-IDF vectors of tokenized texts, one row each in the order given.

    Weights are tf·idf by scikit-learn's transformer, idf from the background (see
    `background_idf`): so a pair's cosine depends on the two texts alone, and editing one question
    leaves the similarity of all others as it was. Columns are in the order of `words`, sorted,
    so that even the last bits of a sum stay.
    """
    from scipy.sparse import csr_array
    from sklearn.feature_extraction.text import TfidfTransformer

    counts, words = _counts(texts)
    weigher = TfidfTransformer()
    weigher.idf_ = background_idf(words)
    matrix = csr_array(weigher.transform(counts) if words else counts)
    return Vectors(matrix, words, weigher.idf_)


def _counts(texts: Sequence[Sequence[str]]) -> "tuple[csr_array[np.float64], tuple[str, ...]]":
    """Return how often each word stands in each text, and the words.

    What scikit-learn's CountVectorizer does, in a third of its time.
    """
    from scipy.sparse import csr_array

    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__  # a new word gets the next number
    lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    seen = np.fromiter(
        map(number.__getitem__, chain.from_iterable(texts)), dtype=np.int32, count=lengths.sum()
    )
    words = tuple(sorted(number))
    column = np.empty(len(words), dtype=np.int32)
    column[[number[word] for word in words]] = np.arange(len(words), dtype=np.int32)
    start = np.concatenate([[0], np.cumsum(lengths)])
    counts = csr_array((np.ones(len(seen)), column[seen], start), shape=(len(texts), len(words)))
    counts.sum_duplicates()
    return counts, words
