"""Stems with neither number nor label: plain lines known by the answer label below them."""

from collections.abc import Iterator, Sequence

from tikulint.loaders.markdown.candidates import LABEL, Candidate, candidate_at
from tikulint.loaders.markdown.features import OPTION_LINE, Features
from tikulint.loaders.markdown.outline import Kind, Outline

FEWEST = 3
"""Fewer answer labels than these say nothing about the lines above them."""


def plain_stems(
    outline: Outline, features: Features, candidates: Sequence[Candidate]
) -> list[Candidate]:
    """Return the candidates that lines above answer labels make, none where others stand there."""
    lines = list(_stems(outline, features))
    taken = {candidate.line for candidate in candidates}
    if len(lines) < FEWEST or features.question_lines or any(line in taken for line in lines):
        return []
    return [_stem(outline, line) for line in lines]


def _stem(outline: Outline, line: int) -> Candidate:
    candidate = candidate_at(line, line, LABEL, outline.starts[line], outline.line(line))
    candidate.asks = 1.0
    return candidate


def _stems(outline: Outline, features: Features) -> Iterator[int]:
    floor = 0
    for number in features.answer_lines:
        inside = outline.depths[number] or outline.quoted[number] or outline.folded[number]
        if outline.kinds[number] != Kind.TEXT or inside:
            continue
        line = number - 1
        while line >= floor and _between(outline, line):
            line -= 1
        while line > floor and _is_text(outline, line - 1):
            line -= 1
        if line >= floor and _is_text(outline, line):
            yield line
        floor = number + 1


def _between(outline: Outline, line: int) -> bool:
    """Whether a line may stand between a stem and its answer: blank, code, an option."""
    kind = outline.kinds[line]
    return kind in (Kind.BLANK, Kind.CODE) or bool(
        kind == Kind.TEXT and OPTION_LINE.match(outline.line(line))
    )


def _is_text(outline: Outline, line: int) -> bool:
    return outline.kinds[line] == Kind.TEXT and not _between(outline, line)
