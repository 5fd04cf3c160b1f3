"""How common words are in Chinese at large: weights that no edit of a bank can move."""

from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

DOCUMENTS = 100_000
"""Size of the imagined background collection."""
LENGTH = 100
"""Words in one of its documents: about a question with its answer."""
_UNSEEN = 3
"""What jieba's dictionary gives most of its rare words."""
_ENGLISH = 20_000
"""The frequency of English function words (jieba knows none): like that of 以及 or 其中."""


def background_idf(words: Sequence[str]) -> NDArray[np.float64]:
    """Return the inverse document frequency of each word in Chinese at large.

    jieba's dictionary counts F(w) occurrences of w among N = 6·10⁷. A document of L words drawn
    from them holds w with probability q = 1 - (1 - F(w)/N)^L; so of n such documents about n·q
    do, and idf(w) = ln((1 + n) / (1 + n·q)) + 1, scikit-learn's smoothed formula, with n =
    DOCUMENTS and L = LENGTH. Words the dictionary lacks count as seen three times, as most of
    its rare words are, and English function words (scikit-learn's list) as frequent.
    """
    counts, total = _frequencies()
    seen = np.array([int(counts.get(word, 0)) or _UNSEEN for word in words], dtype=np.float64)
    inside = -np.expm1(LENGTH * np.log1p(-seen / total))
    idf: NDArray[np.float64] = np.log((1 + DOCUMENTS) / (1 + DOCUMENTS * inside)) + 1
    return idf


@cache
def _frequencies() -> tuple[dict[str, str | int], int]:
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("jieba")
    # Read as a file: importing jieba costs more, and rjieba may do the cutting.
    text = Path(spec.origin).with_name("dict.txt").read_text(encoding="utf-8")
    columns = text.lower().split()
    # Most counts are never asked for, so they stay text.
    counts: dict[str, str | int] = dict(zip(columns[::3], columns[1::3], strict=True))
    total = sum(map(int, counts.values()))
    return counts | dict.fromkeys(ENGLISH_STOP_WORDS, _ENGLISH), total
