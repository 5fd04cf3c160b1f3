"""CSV and TSV banks, with or without a header, quoted cells over several lines."""

import csv
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tikulint.loaders.collecting import collect
from tikulint.loaders.loaded import Loaded
from tikulint.loaders.rows import WHY_NONE, Row, find_header, table
from tikulint.model.bank import Unreadable
from tikulint.model.places import LINE_END, Span
from tikulint.model.settings import FileSettings
from tikulint.model.tracing import Notation

DELIMITERS = (",", "\t", ";", "|")
BAD_ROW = "引号没有闭合，这一行读不出来（unclosed quote: this row cannot be read）"

csv.field_size_limit(sys.maxsize)  # a cell may hold a whole article; the default refuses 128 KiB


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:
    """Return the questions of one CSV or TSV text."""
    columns = dict(settings.columns) if settings else {}
    lines = _lines(text)
    delimiter = _delimiter(path, lines, columns)
    unreadable: list[Unreadable] = []
    found = table(path, _rows(path, lines, delimiter, unreadable), columns)
    return collect(
        path,
        text,
        found.entries,
        Notation.CSV,
        why_none=WHY_NONE,
        left=found.left,
        headings=found.headings,
        unreadable=unreadable,
    )


class _Line(NamedTuple):
    start: int
    text: str


def _lines(text: str) -> list[_Line]:
    ends = [end.end() for end in LINE_END.finditer(text)]
    starts = [0, *ends]
    ends.append(len(text))
    return [_Line(a, text[a:b]) for a, b in zip(starts, ends, strict=True) if b > a]


def _delimiter(path: str, lines: Sequence[_Line], columns: Mapping[str, str]) -> str:
    """Return the delimiter under which the first rows name most columns, else the usual one."""
    usual = "\t" if path.lower().endswith((".tsv", ".tab")) else ","
    best = (0, usual)
    for delimiter in (usual, *DELIMITERS):
        rows = [
            row for _, row in zip(range(10), _rows(path, lines[:50], delimiter, []), strict=False)
        ]
        header = find_header(rows, columns)
        if header and len(header.names) > best[0]:
            best = (len(header.names), delimiter)
    return best[1]


def _rows(
    path: str, lines: Sequence[_Line], delimiter: str, unreadable: list[Unreadable]
) -> Iterator[Row]:
    first = 0
    while first < len(lines):
        reader = csv.reader((line.text for line in lines[first:]), delimiter=delimiter)
        done = first
        for cells in reader:
            last = first + reader.line_num
            row = _row(lines, done, last, cells)
            if last == len(lines) and last - done > 1 and _is_open(lines, done, last):
                break
            yield row
            done = last
        if done == len(lines):
            return
        unreadable.append(Unreadable(path=path, line=done + 1, why=BAD_ROW))
        first = done + 1


def _row(lines: Sequence[_Line], first: int, last: int, cells: Sequence[str]) -> Row:
    ending = lines[last - 1]
    end = ending.start + len(ending.text.rstrip("\r\n"))
    return Row(cells, Span(lines[first].start, end), first + 1, last)


def _is_open(lines: Sequence[_Line], first: int, last: int) -> bool:
    return sum(line.text.count('"') for line in lines[first:last]) % 2 == 1
