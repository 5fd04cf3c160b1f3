"""Do two stems speak of one thing? Told by how much the rare words weigh that they share."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from tikulint.similarity.asked import Asked
from tikulint.similarity.background import background_idf

MOST_OF_ONE = 0.7
"""Part of a stem's weight from which another that has it speaks of the same thing."""
LEAST_OF_BOTH = 0.3
"""Part of all that two stems say which they share: a short stem of a bank's common words is found
in many long ones.
"""
LEAST_SHARED = 20.0
"""Weight that two such stems share at least: two rare words, or four that are less so."""
_YEAR = 3
"""Digits from which a number is a date or a size: another one is another thing."""


@lru_cache(maxsize=1 << 17)
def weight(word: str) -> float:
    """Return how rare a word is in Chinese at large: its background idf, 0 for the commonest."""
    return float(background_idf([word])[0]) - 1


def one_thing(a: Asked, b: Asked) -> bool:
    """Whether two stems share most of what one of them says, weighed by rarity.

    The measures are the overlap coefficient, w(A ∩ B) / min(w(A), w(B)), over sets of words, and
    the Jaccard index, w(A ∩ B) / w(A ∪ B). Where all that differs is one place that says something
    on both sides (甲的沸点是, 乙的沸点是), they are two; so they are with two dates.
    """
    left, right = set(a.words), set(b.words)
    shared = _weights(left & right)
    if shared < LEAST_SHARED:
        return False
    only = left - right, right - left
    beside = sorted(map(_weights, only))
    if shared < MOST_OF_ONE * (shared + beside[0]):
        return False
    if shared < LEAST_OF_BOTH * (shared + sum(beside)):
        return False
    return not (all(map(_dates, only)) or _in_one_place(a.words, b.words))


def _weights(words: Iterable[str]) -> float:
    return sum(map(weight, words))


def _dates(words: Iterable[str]) -> bool:
    return any(word.isdigit() and len(word) >= _YEAR for word in words)


def _in_one_place(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one stretch of words on either side is all that differs."""
    differing = [op for op in Indel.opcodes(left, right) if op.tag != "equal"]
    sides = {op.tag for op in differing}
    places = {op.src_start for op in differing} | {op.src_end for op in differing}
    return (
        len(sides) > 1
        and len(differing) <= len(sides)
        and max(places) - min(places)
        <= max((op.src_end - op.src_start for op in differing), default=0)
    )
