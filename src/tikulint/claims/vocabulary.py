"""Where the names of a vocabulary stand in a text: the longest name wins, code is left alone."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_NOT_PROSE = re.compile(r"```[^`]*(?:```|\Z)|`[^`\n]*`|https?://[^\s，。；）)>\]]+|\]\([^)\n]*\)")


class Use(NamedTuple):
    """One use of a name: the name as the vocabulary has it, and where it stands."""

    name: str
    start: int
    end: int


class Vocabulary:
    """Finds names in texts, in time linear in the text however many names there are.

    Full-width letters, digits and brackets count as their half-width forms; a name that begins or
    ends with a Latin letter or digit must not touch another one there.
    """

    def __init__(self, names: Iterable[str]) -> None:
        folded = {name.translate(_NARROW): name for name in names}
        self._names = list(folded.values())
        self._automaton = AhoCorasick(list(folded), matchkind=MatchKind.LeftmostLongest)

    def uses(self, text: str) -> Iterator[Use]:
        """Yield the uses of names in `text`, in order, none overlapping another."""
        if not self._names:
            return
        folded = text.translate(_NARROW)
        hits = self._automaton.find_matches_as_indexes(folded)
        if not hits:
            return
        skipped = [match.span() for match in _NOT_PROSE.finditer(text)]
        for index, start, end in hits:
            inside = any(first < end and start < last for first, last in skipped)
            if not inside and _stands_alone(folded, start, end):
                yield Use(self._names[index], start, end)


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (_touches(text, start - 1, start) or _touches(text, end - 1, end))


def _touches(text: str, left: int, right: int) -> bool:
    return left >= 0 and right < len(text) and _latin(text[left]) and _latin(text[right])


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
