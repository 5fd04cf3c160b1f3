"""How far each candidate's text reaches, and what stands in it."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from tikulint.loaders.markdown.candidates import (
    CHINESE_LINE,
    ITEMS,
    LABEL,
    NUMBERED,
    SUMMARY,
    Candidate,
)
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.outline import Kind, Outline

_TODO = re.compile(
    r"(?:[-*+]\s+)?(?:\[[ x]\]\s*)?(?:TODO|待补充|待完善|待更新|略|暂无)[.。…]*", re.IGNORECASE
)
_EMPTY = (Kind.BLANK, Kind.FRONT_MATTER)
_BODILESS = (*_EMPTY, Kind.HEADING, Kind.RULE)


class Extents:
    """Counts of the lines that hold anything, and of those that are no headings."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._filled = _counts(outline.kinds, _EMPTY)
        self._body = _counts(outline.kinds, _BODILESS)

    @property
    def lines(self) -> int:
        """How many lines of the file hold anything."""
        return self._filled[-1]

    def measure(self, candidates: Sequence[Candidate], features: Features) -> None:
        """Set on every candidate where its text ends and what stands in it.

        A class's text ends where the next of it begins or a heading closes it, an item's with
        its own block.
        """
        by_tier: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in candidates:
            by_tier[candidate.tier].append(candidate)
        for tier, members in by_tier.items():
            starts = [] if tier >= ITEMS else sorted(c.line for c in candidates if _closes(c, tier))
            for member in members:
                if tier >= ITEMS:
                    member.stop = member.last + 1
                else:
                    position = bisect_left(starts, member.line + 1)
                    member.stop = (
                        starts[position] if position < len(starts) else self._outline.count
                    )
                self._look_into(member, features)

    def _look_into(self, member: Candidate, features: Features) -> None:
        first, stop = member.last + 1, member.stop
        body = self._body[stop] - self._body[first]
        filled = self._filled[stop] - self._filled[first]
        member.lines = self._filled[stop] - self._filled[member.line]
        member.marks = features.answers(member.line, stop) or features.option_lists(
            member.line, stop
        )
        member.prompts = features.questions(member.line, stop)
        member.body = body > 0 or member.tier == SUMMARY
        member.leaf = filled == body
        member.todo = filled == 1 and self._is_todo(first, stop)

    def _is_todo(self, first: int, stop: int) -> bool:
        starts = self._outline.starts
        return bool(_TODO.fullmatch(self._outline.text[starts[first] : starts[stop]].strip()))


def _counts(kinds: bytearray, left_out: Sequence[Kind]) -> list[int]:
    """Return for each line how many before it are of other kinds than `left_out`."""
    counted = kinds.translate(bytes(value not in left_out for value in range(256)))
    return list(accumulate(counted, initial=0))


def _closes(candidate: Candidate, tier: int) -> bool:
    if candidate.tier == tier:
        return True
    if tier <= 6:
        return candidate.tier <= tier
    if tier == LABEL:
        return candidate.tier <= 6
    return candidate.tier <= 6 or (tier == NUMBERED and candidate.tier == CHINESE_LINE)
