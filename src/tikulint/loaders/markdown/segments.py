"""One question's lines cut at its labels."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Protocol

from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.labels import Label, Role
from tikulint.loaders.markdown.outline import Kind, Outline

_INLINE = re.compile(
    r"(?<=[\s\u3000。？?）)；;.])(?:\*\*)?(?:【(?:参考|正确|标准)?答案】[ \t]*[：:]?"
    r"|[（(]?(?:参考|正确|标准)?答案[ \t]*[：:])(?:\*\*)?[ \t]*"
)


class Active(Protocol):
    """Says whether a label counts; `first`: nothing but labels stands before it."""

    def __call__(self, label: Label, *, first: bool) -> bool:
        """Return whether `label` counts."""
        ...


@dataclass(slots=True)
class Segment:
    """The text under one label, `start` to `end`; `role` None: under no label."""

    role: Role | None
    line: int
    start: int
    end: int
    label: Label | None = None


def cut(
    outline: Outline, features: Features, first: Segment, stop: int, active: Active, *, titled: bool
) -> list[Segment]:
    """Cut what follows `first.start` up to line `stop` at every label that counts.

    `titled`: the first line is the question's own, so that a label below it stands first.
    """
    segments = [first]
    body = outline.starts[first.line + 1] if titled else first.start

    def follow(segment: Segment) -> None:
        # A label's own marks stand before its text and belong to no field.
        segments[-1].end = segments[-1].end or outline.starts[segment.line]
        segments.append(segment)

    for number in range(first.line, stop):
        label = features.labels.get(number)
        start = outline.starts[number]
        if label is None or start < first.start:
            continue
        begins = len(segments) > 1 or not outline.text[body:start].strip()
        if not active(label, first=begins and not outline.quoted[number]):
            continue
        before = segments[-1].role
        follow(Segment(label.role, number, start + label.end, 0, label))
        if label.role is Role.NOTE:
            segments[-1].end = outline.end(number)
            segments[-1:] = cut_inline(outline, segments[-1])
            if number + 1 < stop and not label.given:
                segments.append(Segment(before, number + 1, outline.starts[number + 1], 0))
    segments[-1].end = segments[-1].end or outline.starts[stop]
    return segments


def cut_inline(outline: Outline, segment: Segment) -> list[Segment]:
    """Cut a segment under no answer label at an answer label in the middle of its last line."""
    text = outline.text
    found = list(_INLINE.finditer(text, segment.start, segment.end))
    if not found:
        return [segment]
    match = found[-1]
    line = bisect_right(outline.starts, match.start()) - 1
    if outline.kinds[line] == Kind.CODE or match.start() <= segment.start:
        return [segment]
    answer = Segment(Role.ANSWER, line, match.end(), segment.end)
    return [
        Segment(segment.role, segment.line, segment.start, match.start(), segment.label),
        answer,
    ]
