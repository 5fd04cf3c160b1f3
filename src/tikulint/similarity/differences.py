"""What differs between two texts, as an editor would say it: few hunks, cut where words end."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

_CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af"
_LETTERS = rf"[^\W\d_{_CJK}]"
_UNIT = re.compile(
    rf"\d+(?:[.,:]\d+)*%?|{_LETTERS}+(?:[-'’]?(?:{_LETTERS}+|\d+(?:\.\d+)*))*|\s+|.", re.DOTALL
)
_ISLAND = 1
"""Equal stretches of so many units between two differences always join them."""


class Hunk(NamedTuple):
    """One stretch of the alignment: equal on both sides, or what stands on the left and right."""

    equal: bool
    left: str
    right: str


def units(text: str) -> list[str]:
    """Return the units that a difference never cuts: a number, a Latin word, one character."""
    return _UNIT.findall(text)


def hunks(left: str, right: str) -> list[Hunk]:
    """Return the alignment of two texts: joined up, its sides are the texts exactly.

    The alignment keeps a longest common subsequence of units (rapidfuzz). Equal stretches that are
    short beside the differences around them join those, so that a reader meets few changes and no
    confetti. Lone surrogates count as characters.
    """
    a, b = units(left), units(right)
    aligned = [
        _Stretch(
            block.tag == "equal",
            a[block.src_start : block.src_end],
            b[block.dest_start : block.dest_end],
        )
        for block in Indel.opcodes(a, b)
    ]
    joined = _joined(aligned)
    while len(joined) < len(aligned):
        aligned, joined = joined, _joined(joined)
    return [Hunk(item.equal, "".join(item.left), "".join(item.right)) for item in joined]


def substitutions(left: str, right: str) -> list[tuple[str, str]]:
    """Return only what differs, left and right, in order."""
    return [(hunk.left, hunk.right) for hunk in hunks(left, right) if not hunk.equal]


def likeness(left: Sequence[str], right: Sequence[str]) -> float:
    """Return twice the longest common subsequence over both lengths: 1 for equal, 0 for nothing."""
    return float(Indel.normalized_similarity(left, right)) if left or right else 1.0


class _Stretch(NamedTuple):
    equal: bool
    left: list[str]
    right: list[str]

    @property
    def size(self) -> int:
        return max(len(self.left), len(self.right))

    def followed_by(self, other: "_Stretch") -> "_Stretch":
        return _Stretch(
            self.equal and other.equal, self.left + other.left, self.right + other.right
        )


def _joined(stretches: list[_Stretch]) -> list[_Stretch]:
    """Return the stretches with neighbouring differences, and the islands between them, as one."""
    joined: list[_Stretch] = []
    for item in stretches:
        if not item.equal and joined and not joined[-1].equal:
            joined[-1] = joined[-1].followed_by(item)
        elif not item.equal and len(joined) > 1 and _island(joined[-2], joined[-1], item):
            island = joined.pop()
            joined[-1] = joined[-1].followed_by(island).followed_by(item)
        else:
            joined.append(item)
    return joined


def _island(before: _Stretch, between: _Stretch, after: _Stretch) -> bool:
    return between.size <= _ISLAND or 4 * between.size <= min(before.size, after.size)
