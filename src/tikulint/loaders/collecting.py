"""Entries of a tabular file to what was loaded: questions, and every other line with a reason."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.records import Entry, counts_from, question_of
from tikulint.model.bank import File, Heading, Left, Unreadable
from tikulint.model.places import LineTable, Span
from tikulint.model.question import Question, Shape
from tikulint.model.tracing import Notation

SAMPLE = 500
"""Records that are looked at before the first is read, to see what positions count from."""

STRUCTURE = "外层结构，不是题（enclosing structure）"


def collect(
    path: str,
    text: str,
    entries: Iterable[Entry],
    notation: Notation,
    *,
    why_none: str,
    left: Sequence[Left] = (),
    headings: Sequence[Heading] = (),
    unreadable: Sequence[Unreadable] = (),
) -> Loaded:
    """Return the questions of all entries; `why_none` is the reason where there are none.

    `left` are the lines that the caller already knows to be none; `unreadable` may still grow
    while the entries are read.
    """
    questions = list(_questions(entries))
    lines = LineTable(text)
    taken = [(lines.line(q.span.start), lines.last_line(q.span)) for q in questions]
    known = [(each.line, each.end_line) for each in left]
    known += [(heading.line, heading.line) for heading in headings]
    known += [(each.line, each.line) for each in unreadable]
    reason = STRUCTURE if questions else why_none
    rest = _gaps(sorted(taken + known), text, lines, reason)
    file = File(
        path=path,
        text=text,
        notation=notation,
        shape=Shape.TABLE if questions else None,
        questions=len(questions),
        headings=tuple(headings),
        left=tuple(sorted((*left, *rest), key=lambda each: each.line)),
    )
    return Loaded(file, questions, [], list(unreadable))


def _questions(entries: Iterable[Entry]) -> Iterator[Question]:
    stream = iter(entries)
    sample = list(islice(stream, SAMPLE))
    first = counts_from(chain.from_iterable(map(_answers, sample)))
    for entry in chain(sample, stream):
        question = question_of(entry, first)
        if question:
            yield question


def _answers(entry: Entry) -> Iterator[tuple[Any, int]]:
    record, layout = entry.record, entry.layout
    listed = [record[name] for name in layout.answer if isinstance(record[name], list)]
    options = record.get(layout.options or "") or next(iter(listed), None)
    count = len(options) if isinstance(options, list | dict) else len(layout.letters)
    for name in layout.answer:
        yield record[name], count


def _gaps(
    taken: Iterable[tuple[int, int]], text: str, lines: LineTable, why: str
) -> Iterator[Left]:
    done = 0
    last = lines.line(len(text.rstrip())) if text.strip() else 0
    for start, end in chain(taken, [(last + 1, last + 1)]):
        if start > done + 1 and _has_content(text, lines, done + 1, start - 1):
            yield Left(line=done + 1, end_line=start - 1, why=why)
        done = max(done, end)


def _has_content(text: str, lines: LineTable, line: int, end_line: int) -> bool:
    start = lines.start(line)
    end = lines.start(end_line + 1) if end_line < lines.line(len(text)) else len(text)
    return bool(text[Span(start, end).start : end].strip())
