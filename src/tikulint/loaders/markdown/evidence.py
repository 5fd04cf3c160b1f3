"""Which candidates are a file's questions: the class with the best evidence, then case by case."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tikulint.loaders.markdown.asides import mark_asides
from tikulint.loaders.markdown.candidates import ITEMS, LABEL, NUMBERED, SUMMARY, Candidate
from tikulint.loaders.markdown.classes import FLAT, Class, classify
from tikulint.loaders.markdown.extents import Extents
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.notes import other_lists
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.loaders.markdown.refining import refine_headings, refine_items, refine_numbered
from tikulint.model.question import Shape
from tikulint.model.settings import FileSettings

ENOUGH = 0.3
"""Least strength of a class whose members are taken as questions."""
CLOSE = 0.75
"""An outer class wins over an inner one of up to 1 / CLOSE times its strength."""


BANK = re.compile(
    r"面试(?:题|问|宝典|指南)|题库|试题|习题|真题|考题|八股|常见问题|百题|\d+\s*[道题问]|问答"
    r"|interview|questions|\bFAQ\b|\bQ\s*&\s*A\b|quiz",
    re.IGNORECASE,
)
"""What the title of a bank says."""


COLLECTION = re.compile("面试|复习|准备|总结|整理|汇总|合集|指南|教程|笔记|系列|专题|常见|哪些题")
"""What the title of more than one question says."""
ONE = re.compile(r"[?？]|什么|为何|怎么|怎样|如何|哪|区别|多少|是否")
"""What the title of a single question says; 介绍 and 实现 stand above articles as well."""
WHOLE = 0.8
"""Part of a file's lines that stand below the title of a single question."""
FEW = 0.3
"""Part of the headings below it that may ask."""


class Verdict(NamedTuple):
    """The questions of a file in order, how clear it was (0 to 1), and the tier that won."""

    questions: list[Candidate]
    confidence: float
    tier: int


def judge(
    outline: Outline,
    features: Features,
    candidates: Sequence[Candidate],
    settings: FileSettings | None = None,
) -> Verdict:
    """Return the candidates that are questions; the others get their `why`.

    What an editor says in `settings` overrides the evidence.
    """
    extents = Extents(outline)
    extents.measure(candidates, features)
    mark_asides(outline, candidates, features)
    classes = classify(candidates, extents.lines)
    if settings is not None and settings.question_pattern is not None:
        matching = [c for c in candidates if c.matches]
        return Verdict(matching, 1.0, matching[0].tier if matching else 0)
    if settings is not None and settings.heading_level is not None:
        level = [c for c in candidates if c.tier == settings.heading_level]
        return Verdict(level, 1.0, settings.heading_level)
    allowed = _TIERS.get(settings.shape) if settings is not None and settings.shape else None
    winner = _best(list(classes.values()), allowed)
    if winner is None and any(c.tier == 1 and BANK.search(c.text) for c in candidates):
        winner = next((group for group in classes.values() if _is_flat(group)), None)
    if winner is None:
        return Verdict([], 0.0, 0)
    chosen = _with_pairs(
        _refine(winner, candidates, extents.lines, forced=allowed is not None), classes.get(LABEL)
    )
    if len(chosen) == 1 and _is_mere_code(outline, chosen[0]):
        return Verdict([], 0.0, 0)
    return Verdict(chosen, min(1.0, winner.strength), winner.tier)


_TIERS: dict[Shape, tuple[int, int]] = {
    Shape.LABELLED: (1, LABEL),
    Shape.HEADING: (1, 6),
    Shape.LIST: (SUMMARY + 1, 1000),
    Shape.DETAILS: (1, SUMMARY),
    Shape.CHOICE: (1, 1000),
}
"""The first and last tier that questions of a shape may have."""


def _best(classes: Sequence[Class], allowed: tuple[int, int] | None) -> Class | None:
    least = ENOUGH
    if allowed is not None:
        classes = [group for group in classes if allowed[0] <= group.tier <= allowed[1]]
        least = 0.0
    strong = [group for group in classes if group.strength >= least and group.members]
    alone = next((group for group in classes if _is_alone(group, strong)), None)
    if alone is not None:
        return alone
    if not strong:
        return None
    strong = [group for group in strong if len(group.members) > 1] or strong
    most = max(strong, key=lambda group: (group.strength + 0.2 * group.asking, -group.tier))
    if most.tier == LABEL:
        most = next((group for group in classes if _titles(group, most)), most)
    for group in strong:
        if group.tier >= most.tier:
            break
        several = len(group.members) > 1
        if several and group.direct >= CLOSE * most.strength:
            if _holds(group, most) or _wraps(group, most):
                continue
            return group
    return most


def _is_alone(outer: Class, strong: Sequence[Class]) -> bool:
    """Whether a file is one question: its only title asks, and nothing below it does."""
    if outer.tier > 6 or len(outer.members) != 1 or outer.coverage < WHOLE:
        return False
    title = outer.members[0].text
    if outer.asking < 1 or not ONE.search(title) or COLLECTION.search(title) or BANK.search(title):
        return False
    inner = [group for group in strong if group.tier != outer.tier]
    return all(group.tier > outer.tier and group.asking < FEW for group in inner)


def _holds(outer: Class, inner: Class) -> bool:
    """Whether the outer class is made of topics: most of its members hold asking inner ones."""
    if outer.asking >= 0.8 or outer.answered >= 0.8:
        return len(inner.members) > 10 * len(outer.members)
    lines = [member.line for member in inner.members if member.asks == 1]
    holding = sum(
        1
        for member in outer.members
        if bisect_left(lines, member.stop) - bisect_right(lines, member.line) > 1
    )
    return holding > 0.5 * len(outer.members)


def _is_flat(group: Class) -> bool:
    """Whether a class is what a bank of mere nouns consists of: headings with a text each."""
    many = group.tier <= 6 and len(group.members) >= FLAT
    return many and min(group.leaves, group.bodies) >= 0.8 and group.coverage >= 0.7


def _titles(outer: Class, labelled: Class) -> bool:
    """Whether every heading of the outer class is the title above one heading 题目描述."""
    count = len(outer.members)
    if outer.tier > 6 or count < 2 or count != len(labelled.members):
        return False
    return all(
        title.line < label.line < title.stop and label.value > outer.tier and not label.text
        for title, label in zip(outer.members, labelled.members, strict=True)
    )


def _wraps(outer: Class, inner: Class) -> bool:
    """Whether the outer class is made of chapters that begin with a question of the inner one."""
    if outer.asking >= 0.5 or inner.tier > 6 or inner.asking < 0.8:
        return False
    lines = [member.line for member in inner.members]
    begins = 0
    for member in outer.members:
        position = bisect_right(lines, member.line)
        begins += position < len(lines) and lines[position] <= member.last + 2
    return begins >= 0.8 * len(outer.members)


def _refine(
    winner: Class, candidates: Sequence[Candidate], lines: int, *, forced: bool
) -> list[Candidate]:
    if winner.tier <= 6:
        titled = any(c.tier == 1 and BANK.search(c.text) for c in candidates)
        forced = forced or (titled and winner.bodies >= 0.8 and winner.coverage >= 0.7)
        return refine_headings(winner, candidates, forced=forced)
    if winner.tier >= ITEMS:
        chosen = refine_items(winner, candidates, lines)
    elif winner.tier == NUMBERED:
        chosen = refine_numbered(winner, candidates, lines)
    else:
        return list(winner.members)
    return sorted([*chosen, *other_lists(chosen, candidates, lines)], key=lambda each: each.line)


def _with_pairs(chosen: list[Candidate], labelled: Class | None) -> list[Candidate]:
    """Add the pairs `Q：` and `A：` that stand between questions of another class.

    Only where the others are items, which end where their list does.
    """
    if labelled is None or not chosen or not chosen[0].group:
        return chosen
    taken = {candidate.line for candidate in chosen}
    inside = [(candidate.line, candidate.last) for candidate in chosen]
    pairs = [
        member
        for member in labelled.members
        if member.marks == 1 and member.line not in taken and not _within(member.line, inside)
    ]
    return sorted([*chosen, *pairs], key=lambda candidate: candidate.line)


def _is_mere_code(outline: Outline, candidate: Candidate) -> bool:
    """Whether a label without words or an answer stands above a block of code."""
    if candidate.tier != LABEL or candidate.text or candidate.marks:
        return False
    below = candidate.last + 1
    while below < outline.count and outline.kinds[below] == Kind.BLANK:
        below += 1
    return below == outline.count or outline.kinds[below] == Kind.CODE


def _within(line: int, stretches: Sequence[tuple[int, int]]) -> bool:
    position = bisect_right(stretches, (line, line)) - 1
    return position >= 0 and stretches[position][0] <= line <= stretches[position][1]
