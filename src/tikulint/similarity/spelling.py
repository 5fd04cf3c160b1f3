"""Slips of the pen: texts that differ in a few characters which turn nothing around."""

import re
from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import Indel, Levenshtein

from tikulint.similarity.vocabulary import Vocabulary

SHORTEST = 10
"""Letters that a text needs before a changed character can pass for a slip."""
SHARE = 0.06
"""Part of a text's letters that slips may touch."""
LONGEST = 3
"""Letters in one slip."""
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
_LATIN = re.compile(r"[a-z]+")

Slips = tuple[tuple[str, ...], tuple[str, ...]]


def slips_between(
    left: str, right: str, vocabulary: Vocabulary, share: float = SHARE, shortest: int = SHORTEST
) -> Slips | None:
    """Return what a slip of the pen changed in two bare texts, on both sides; None if more did.

    At most `share` of the letters may be touched (in texts of fewer than `shortest` none), in
    pieces of up to LONGEST, each Han for Han or one letter inside a longer Latin word. Digits,
    opposites and characters that turn a sentence around (不, 上, 二) are no slips.
    """
    longest = max(len(left), len(right))
    allowed = max(1, int(share * longest))
    if longest < shortest or abs(len(left) - len(right)) > allowed:
        return None
    if Levenshtein.distance(left, right, score_cutoff=allowed) > allowed:
        return None
    changes = []
    for op in Levenshtein.opcodes(left, right):
        if op.tag == "equal":
            continue
        a, b = left[op.src_start : op.src_end], right[op.dest_start : op.dest_end]
        latin = _latin_around(left, op.src_start), _latin_around(right, op.dest_start)
        if not (_han_slip(a, b, vocabulary) or _latin_slip(a, b, latin)):
            return None
        changes.append((a, b))
    return tuple(a for a, _ in changes if a), tuple(b for _, b in changes if b)


_SHORTEST_NAME = 5
"""Letters of a Latin name from which two letters in the wrong order are a slip."""
_DOUBLED = re.compile(r"([a-z])\1+")


def undoubled(text: str) -> str:
    """Return `text` with one Latin letter for two and more: langgraph and langraph."""
    return _DOUBLED.sub(r"\1", text)


def one_name(left: str, right: str) -> bool:
    """Whether two Latin words are one, slipped in writing: myisam and mysiam, langgraph and
    langraph, qdatastream and qdatastram. Another letter makes another name (flink and blink).
    A letter that a page sets as a formula is copied as three: n and nnn.
    """
    if left == right * 3 or right == left * 3:
        return left[0].isascii() and left[0].isalpha()
    if min(len(left), len(right)) < _SHORTEST_NAME or not (left + right).isascii():
        return False
    if undoubled(left) == undoubled(right) or _letter_left_out(left, right):
        return True
    if sorted(left) != sorted(right):
        return False
    differing = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    return len(differing) == 2 and differing[1] - differing[0] == 1


_SHORTEST_UNKNOWN = 9
"""Letters of a Latin word, known to nobody, from which a letter left out inside it is a slip."""


def _letter_left_out(left: str, right: str) -> bool:
    short, long = sorted((left, right), key=len)
    return (
        len(short) >= _SHORTEST_UNKNOWN
        and len(long) - len(short) == 1
        and (short[:2], short[-2:]) == (long[:2], long[-2:])
        and bool(_LATIN.fullmatch(short) and _LATIN.fullmatch(long))
        and Indel.distance(short, long, score_cutoff=1) == 1
    )


_SHORTEST_SPELT = 6
"""Letters of a Latin name from which a letter too many or too few is a slip."""


class Spelling:
    """Knows Latin names, and tells which of them a word is that is none but for a slip."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {name for name in names if _LATIN.fullmatch(name)}
        self._by_ends: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name in sorted(self._names):
            self._by_ends[name[0], name[-1]].append(name)

    def name(self, word: str) -> str:
        """Return the one known name that `word` is but for a letter too many, too few or two in
        the wrong order (websoket, liunx); where there is none, `word` itself, in the singular.

        Another letter makes another word (content, context), and so does one at an end (preact).
        """
        if word in self._names or len(word) < _SHORTEST_NAME or not _LATIN.fullmatch(word):
            return word
        meant = [name for name in self._by_ends[word[0], word[-1]] if _misspelt(word, name)]
        return meant[0] if len(meant) == 1 else _singular(word)


def _singular(word: str) -> str:
    plural = len(word) >= _SHORTEST_PLURAL and word[-1] == "s" and word[-2] not in "aiosu"
    return word[:-1] if plural else word


_SHORTEST_PLURAL = 8
"""Letters of a Latin word whose s at the end is the plural's: sharedpreferences."""


def _misspelt(word: str, name: str) -> bool:
    if abs(len(word) - len(name)) == 1:
        shortest = min(len(word), len(name))
        return shortest >= _SHORTEST_SPELT and Indel.distance(word, name, score_cutoff=1) == 1
    return one_name(word, name)


def _han_slip(a: str, b: str, vocabulary: Vocabulary) -> bool:
    if max(len(a), len(b)) > LONGEST or not all(_HAN.fullmatch(side) for side in (a, b) if side):
        return False
    return vocabulary.turning.isdisjoint(a + b) and not vocabulary.opposed(a, b)


def _latin_slip(a: str, b: str, words: tuple[str, str]) -> bool:
    return (
        len(a) <= 1
        and len(b) <= 1
        and all(_LATIN.fullmatch(side) for side in (a, b) if side)
        and min(map(len, words)) >= 6
    )


def _latin_around(text: str, position: int) -> str:
    start = end = position
    while start and _LATIN.match(text[start - 1]):
        start -= 1
    while end < len(text) and _LATIN.match(text[end]):
        end += 1
    return text[start:end]
