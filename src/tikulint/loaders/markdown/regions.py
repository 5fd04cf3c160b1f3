"""Where each question ends, and the topic headings above it."""

from collections.abc import Sequence
from typing import NamedTuple

from tikulint.loaders.markdown.candidates import (
    BOLD,
    CHINESE_LINE,
    ITEMS,
    LABEL,
    NUMBERED,
    Candidate,
)
from tikulint.loaders.markdown.outline import Kind, Outline


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


def _topics(
    outline: Outline, candidates: Sequence[Candidate], questions: Sequence[Candidate]
) -> set[int]:
    """Return the lines that are no headings but stand as titles right above questions."""
    tiers = {candidate.line: candidate.tier for candidate in questions}
    found = set()
    for candidate in candidates:
        if candidate.line in tiers or candidate.tier not in (BOLD, CHINESE_LINE):
            continue
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
    nearest: list[int] = []
    closers = sorted(
        (c for c in candidates if c.tier <= 6 or c.line in topics or c.line in chosen),
        key=lambda c: c.line,
    )
    # For each tier, the nearest line below that closes a question of that tier.
    below = [outline.count] * 100
    position = len(questions) - 1
    followed = [False] * len(questions)
    last_closer_is_question = False
    for candidate in reversed(closers):
        if candidate.line in chosen:
            stops[position] = below[min(candidate.tier, 99)]
            followed[position] = last_closer_is_question
            position -= 1
            nearest.append(candidate.line)
            below = [candidate.line] * 100
            last_closer_is_question = True
        elif candidate.tier <= 6:
            below[candidate.tier :] = [candidate.line] * (100 - candidate.tier)
            last_closer_is_question = False
        else:
            below[candidate.tier :] = [candidate.line] * (100 - candidate.tier)
            last_closer_is_question = False
    _trim_lists(outline, questions, stops, followed)
    return stops


def _trim_lists(
    outline: Outline, questions: Sequence[Candidate], stops: list[int], followed: Sequence[bool]
) -> None:
    """End list items at their own block where the text between them belongs to none of them."""
    items = [n for n, c in enumerate(questions) if c.tier >= ITEMS or (c.tier == NUMBERED)]
    spilling = sum(
        1 for n in items if followed[n] and _spills(outline, questions[n].last + 1, stops[n])
    )
    inner = sum(1 for n in items if followed[n])
    loose = inner > 0 and spilling >= 0.4 * inner
    for n in items:
        if loose and questions[n].tier == NUMBERED:
            continue
        if loose and (followed[n] or questions[n].tier == NUMBERED):
            continue
        own = questions[n].last + 1
        while own < stops[n] and outline.kinds[own] not in (Kind.BLANK, Kind.RULE, Kind.HEADING):
            own += 1
        if not (questions[n].tier == NUMBERED and not questions[n].group):
            stops[n] = min(stops[n], own)


def _spills(outline: Outline, first: int, stop: int) -> bool:
    return any(outline.kinds[n] not in (Kind.BLANK, Kind.RULE) for n in range(first, stop))


def is_labelled(candidate: Candidate) -> bool:
    """Whether the question's own line is a label such as 题目：."""
    return candidate.tier == LABEL
