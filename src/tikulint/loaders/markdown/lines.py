"""Questions that are bare lines: one below the other, with no mark, number or answer."""

from collections.abc import Iterator, Sequence

from tikulint.loaders.markdown.asking import ADDRESS, tells
from tikulint.loaders.markdown.candidates import NUMBERED, Candidate, candidate_at
from tikulint.loaders.markdown.outline import Outline, text_lines
from tikulint.loaders.markdown.rounds import names_round

FEWEST = 3
"""Fewer lines than these are no list."""
MOST = 0.6
"""Part of the lines of a section that ask."""
OF_FILE = 0.5
"""Part of the file's prose that such sections make up."""
TOLD = 0.2
"""Part of them that may tell something; below the name of a round they need not ask."""


def bare_lines(outline: Outline) -> list[Candidate]:
    """Return the lines of the sections that consist of lines that ask, as candidates."""
    found: list[Candidate] = []
    prose = 0
    for title, lines in _sections(outline):
        prose += len(lines)
        candidates = [_candidate(outline, line) for line in lines]
        if len(candidates) < FEWEST or not _is_list(title, candidates):
            continue
        for each in candidates:
            if not tells(each.text):
                each.asks = 1.0
                found.append(each)
    return found if len(found) >= OF_FILE * prose else []


def _sections(outline: Outline) -> Iterator[tuple[str, list[int]]]:
    """Yield for every heading its text and the lines of prose right below it."""
    heads = {heading.line: outline.line(heading.line) for heading in outline.headings}
    prose = set(text_lines(outline))
    title = ""
    lines: list[int] = []
    for number in range(outline.count):
        if number in heads:
            yield title, lines
            title, lines = heads[number], []
        elif number in prose and not ADDRESS.fullmatch(outline.line(number).strip()):
            lines.append(number)
    yield title, lines


def _candidate(outline: Outline, line: int) -> Candidate:
    text = outline.line(line)
    start = outline.starts[line] + len(text) - len(text.lstrip())
    return candidate_at(line, line, NUMBERED, start, text.strip(), bare=False)


def _is_list(title: str, lines: Sequence[Candidate]) -> bool:
    telling = sum(1 for line in lines if tells(line.text))
    asking = sum(1 for line in lines if line.asks == 1)
    if names_round(title):
        return telling <= TOLD * len(lines)
    return asking >= MOST * len(lines) and telling <= TOLD * len(lines)
