"""Where each question ends, and the topic headings above it."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from tikulint.loaders.markdown.candidates import (
    BOLD,
    CHINESE_LINE,
    ITEMS,
    LABEL,
    NUMBERED,
    Candidate,
)
from tikulint.loaders.markdown.outline import MAX_DEPTH, Kind, Outline

DEEPEST = 2 * MAX_DEPTH + ITEMS
"""The innermost tier."""


class Region(NamedTuple):
    """A question's lines, `candidate.line` to `stop` (exclusive), and its section path."""

    candidate: Candidate
    stop: int
    section: tuple[str, ...]


class Layout(NamedTuple):
    """The regions of a file in order, and the headings that are section titles."""

    regions: list[Region]
    topics: list[Candidate]


def lay_out(
    outline: Outline, candidates: Sequence[Candidate], questions: Sequence[Candidate]
) -> Layout:
    """Return the region of every question and the topics above them."""
    chosen = {id(candidate) for candidate in questions}
    topics = _topics(outline, candidates, questions)
    bounds = _stops(outline, candidates, questions, topics)
    regions: list[Region] = []
    path: list[Candidate] = []
    used: set[int] = set()
    stops = dict(zip((c.line for c in questions), bounds, strict=True))
    inside = 0
    for candidate in candidates:
        if id(candidate) in chosen:
            above = [topic for topic in path if topic.tier < candidate.tier]
            used.update(topic.line for topic in above)
            section = tuple(topic.text for topic in above if topic.text)
            regions.append(Region(candidate, stops[candidate.line], section))
            inside = max(inside, stops[candidate.line])
        elif candidate.line >= inside and (candidate.tier <= 6 or candidate.line in topics):
            while path and path[-1].tier >= candidate.tier:
                path.pop()
            path.append(candidate)
    return Layout(regions, [c for c in candidates if c.line in used and id(c) not in chosen])


def until(regions: Sequence[Region], line: int) -> list[Region]:
    """Return the regions, none of them beyond a line."""
    return [region._replace(stop=min(region.stop, line)) for region in regions]


def _topics(
    outline: Outline, candidates: Sequence[Candidate], questions: Sequence[Candidate]
) -> set[int]:
    """Return the lines that are no headings but titles of questions: above them or around them."""
    tiers = {candidate.line: candidate.tier for candidate in questions}
    lines = sorted(tiers)
    found = set()
    for candidate in candidates:
        if candidate.line in tiers:
            continue
        if candidate.group:
            inside = bisect_right(lines, candidate.line)
            if inside < len(lines) and lines[inside] <= candidate.last:
                found.add(candidate.line)
        elif candidate.tier in (BOLD, CHINESE_LINE):
            below = candidate.last + 1
            while below < outline.count and outline.kinds[below] in (Kind.BLANK, Kind.RULE):
                below += 1
            if tiers.get(below, 0) > candidate.tier:
                found.add(candidate.line)
    return found


def _stops(
    outline: Outline,
    candidates: Sequence[Candidate],
    questions: Sequence[Candidate],
    topics: set[int],
) -> list[int]:
    """Return for each question the line behind its last one."""
    chosen = {candidate.line for candidate in questions}
    stops = [outline.count] * len(questions)
    followed = [False] * len(questions)
    # For each tier, the nearest line below that closes a question of that tier.
    below = [outline.count] * (DEEPEST + 1)
    position = len(questions)
    question_next = False
    for candidate in reversed(candidates):
        tier = min(candidate.tier, DEEPEST)
        if candidate.line in chosen:
            position -= 1
            stops[position] = below[tier]
            followed[position] = question_next
            below = [candidate.line] * (DEEPEST + 1)
            question_next = True
        elif tier <= 6 or candidate.line in topics:
            below[tier:] = [candidate.line] * (DEEPEST + 1 - tier)
            question_next = False
    _trim_lists(outline, questions, stops, followed)
    _keep_subheadings(candidates, questions, stops, outline.count)
    return stops


def _keep_subheadings(
    candidates: Sequence[Candidate], questions: Sequence[Candidate], stops: list[int], last: int
) -> None:
    """Let the text below a heading such as 面试题 go on through the headings deeper than it."""
    lines = [question.line for question in questions]
    headings = [candidate for candidate in candidates if candidate.tier <= 6]
    for n, question in enumerate(questions):
        if question.tier != LABEL or not 0 < question.value <= 6 or question.number is not None:
            continue
        stop = lines[n + 1] if n + 1 < len(lines) else last
        for heading in headings[bisect_right(headings, question.line, key=attrgetter("line")) :]:
            if heading.line >= stop or heading.tier <= question.value:
                stop = min(stop, heading.line)
                break
        stops[n] = max(stops[n], stop)


def _trim_lists(
    outline: Outline, questions: Sequence[Candidate], stops: list[int], followed: Sequence[bool]
) -> None:
    """End list items at their own block where the text between them belongs to none of them."""
    items = [n for n, c in enumerate(questions) if c.group]
    inner = [n for n in items if followed[n]]
    spilling = [n for n in inner if _spills(outline, questions[n], stops[n])]
    loose = bool(inner) and len(spilling) >= 0.4 * len(inner)
    for n in items:
        if loose and (followed[n] or questions[n].tier == NUMBERED):
            continue
        own = questions[n].last + 1
        while own < stops[n] and not outline.depths[own] and outline.kinds[own] not in _GAPS:
            own += 1
        stops[n] = min(stops[n], own)


_GAPS = frozenset({Kind.BLANK, Kind.RULE, Kind.HEADING})


def _spills(outline: Outline, item: Candidate, stop: int) -> bool:
    """Whether anything stands behind an item's own block that is no item of another list.

    Below `10. ` three blanks do not make a bullet part of the item; for a reader they do.
    """
    return any(
        (item.tier == NUMBERED or not outline.depths[n])
        and outline.kinds[n] not in (Kind.BLANK, Kind.RULE)
        for n in range(item.last + 1, stop)
    )
