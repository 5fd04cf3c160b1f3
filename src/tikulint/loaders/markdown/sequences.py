"""Numbers judged by those around them: amounts and years are none, glued ones are if they run."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.loaders.markdown.candidates import NUMBERED, Candidate, candidate_at
from tikulint.loaders.markdown.numbering import Number, Style, glued_number, is_quantity
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.loaders.markdown.plaintext import heading_text, plain

SHORTEST_RUN = 3
"""Glued numbers count where at least so many run on from 1."""
YEAR = 1000
"""A bare number from here on before a unit is a year, even if the next year follows."""

DEEP = 3
"""A number of more parts than these goes on from any beside it that begins alike."""

_PARTS = re.compile(r"[.．\-]")
_GLUED_HINT = re.compile(r"(?m)^[ \t]{0,3}(?:#{1,6}[ \t]*)?1[\u3400-\u9fff《“（(]")


def settle_numbers(outline: Outline, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with the numbers that a reader would see, in the order of lines."""
    kept = _without_quantities(outline, candidates)
    if not _GLUED_HINT.search(outline.text):
        return kept
    by_line = {candidate.line: candidate for candidate in kept}
    for glued in _runs(_glued(outline)):
        _take(outline, by_line, glued)
    return [by_line[line] for line in sorted(by_line)]


def join_lists(candidates: Sequence[Candidate]) -> None:
    """Give lists that go on from one another one root: an answer below an item parts them."""
    roots: dict[int, int] = {}
    before: Candidate | None = None
    for candidate in candidates:
        if candidate.tier <= 6:
            before = None
        elif candidate.group and candidate.tier == NUMBERED:
            new = before is not None and candidate.root not in (before.root, *roots)
            if before is not None and new and candidate.value == before.value + 1:
                roots[candidate.root] = roots.get(before.root, before.root)
            before = candidate
    for candidate in candidates:
        candidate.root = roots.get(candidate.root, candidate.root)


class _Glued(NamedTuple):
    line: int
    number: Number


def _without_quantities(outline: Outline, candidates: Sequence[Candidate]) -> list[Candidate]:
    tiers: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        tiers[candidate.tier].append(candidate)
    dropped: set[int] = set()
    for members in tiers.values():
        numbered = sum(1 for member in members if member.style is not None)
        rare = numbered < 0.5 * len(members)
        for position, member in enumerate(members):
            if member.style not in (Style.DOTTED, Style.BARE) or member.label is not None:
                continue
            text = plain(heading_text(outline.text[member.start : outline.end(member.line)]))
            amount = is_quantity(text)
            if not (amount or (rare and member.tier <= 6)) or _runs_on(members, position, amount):
                continue
            if member.tier == NUMBERED and not member.group:
                dropped.add(member.line)
            member.text, member.number, member.value, member.style = text, None, 0, None
    return [candidate for candidate in candidates if candidate.line not in dropped]


def _runs_on(members: Sequence[Candidate], position: int, amount: bool) -> bool:
    """Whether a number goes on from the one before it or is gone on from by the next."""
    own = members[position]
    if amount and own.style is Style.BARE and own.value >= YEAR:
        return False
    neighbours = [*members[max(0, position - 1) : position], *members[position + 1 : position + 2]]
    return any(_near(own, other) for other in neighbours)


def _near(own: Candidate, other: Candidate) -> bool:
    if own.number is None or other.number is None or own.style is not other.style:
        return False
    parts, theirs = _PARTS.split(own.number), _PARTS.split(other.number)
    if len(parts) > DEEP:
        return parts[0] == theirs[0] and own.number != other.number
    return parts[:-1] == theirs[:-1] and 0 < abs(own.value - other.value) <= 2


def _glued(outline: Outline) -> Iterator[_Glued]:
    for number, kind in enumerate(outline.kinds):
        free = not (outline.depths[number] or outline.quoted[number] or outline.folded[number])
        if kind in (Kind.TEXT, Kind.HEADING) and free:
            found = glued_number(outline.line(number))
            if found is not None:
                yield _Glued(number, found)


def _runs(found: Iterator[_Glued]) -> Iterator[_Glued]:
    """Yield the numbers that run 1, 2, 3 and on; a 1 begins anew."""
    run: list[_Glued] = []
    for glued in found:
        if run and glued.number.value == len(run) + 1:
            run.append(glued)
        elif glued.number.value == 1:
            if len(run) >= SHORTEST_RUN:
                yield from run
            run = [glued]
    if len(run) >= SHORTEST_RUN:
        yield from run


def _take(outline: Outline, by_line: dict[int, Candidate], glued: _Glued) -> None:
    line, number = glued
    existing = by_line.get(line)
    if existing is None:
        start = outline.starts[line]
        raw = outline.line(line)
        existing = by_line[line] = candidate_at(line, line, NUMBERED, start, raw)
    elif existing.tier > 6 or existing.number is not None:
        return
    existing.text = plain(heading_text(outline.line(line)))[len(number.printed) :].strip()
    existing.number, existing.value, existing.style = number.printed, number.value, number.style
