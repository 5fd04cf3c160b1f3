"""Rows of cells to entries: which row is the header, what the columns hold, what is left."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from tikulint.loaders.choices import letters_in
from tikulint.loaders.names import ASKS, role_of
from tikulint.loaders.records import Entry, Layout, layout_of
from tikulint.model.bank import Heading, Left
from tikulint.model.places import Span

HEADER_ROWS = 10
"""A header is looked for among this many first rows: a workbook may begin with a title."""
SAMPLE_ROWS = 50

WHY_HEADER = "表头（header）"
WHY_BEFORE = "表头之前（above the header）"
WHY_NONE = "表里没有找到题干这一列（no column holds the stems）"


class Row(NamedTuple):
    """One row: its cells, and its place in the file's text, first and last line from 1."""

    cells: Sequence[str]
    span: Span
    line: int
    end_line: int


class Header(NamedTuple):
    """The names of the columns, and the position of the row after them."""

    names: Sequence[str]
    next: int


class Table(NamedTuple):
    """What the rows of one table say: entries one by one, and notes that grow with them."""

    entries: Iterator[Entry]
    left: list[Left]
    headings: list[Heading]


def table(path: str, rows: Iterable[Row], columns: Mapping[str, str]) -> Table:
    """Return the entries in the rows of a table; none where no column holds stems.

    A row whose only cell is text, between rows with several, is the heading of those below it.
    """
    stream = iter(rows)
    sample = list(islice(stream, SAMPLE_ROWS))
    left: list[Left] = []
    headings: list[Heading] = []
    header = find_header(sample, columns) or _guessed(sample)
    if header is None:
        return Table(iter(()), left, headings)
    for position, row in enumerate(sample[: header.next]):
        why = WHY_HEADER if position == header.next - 1 else WHY_BEFORE
        left.append(Left(line=row.line, end_line=row.end_line, why=why))
    rest = chain(sample[header.next :], stream)
    return Table(_entries(path, rest, header.names, columns, headings, left), left, headings)


def find_header(rows: Sequence[Row], columns: Mapping[str, str]) -> Header | None:
    """Return the first row that names a column for stems and one for something else."""
    for position, row in enumerate(rows[:HEADER_ROWS]):
        layout = layout_of(names_of(row.cells), columns)
        if layout.is_bank and _held(layout) > 1:
            return Header(names_of(row.cells), position + 1)
    return None


def names_of(cells: Sequence[str]) -> tuple[str, ...]:
    """Return column names, each once: an empty or repeated one gets its position."""
    seen: Counter[str] = Counter()
    names = []
    for position, cell in enumerate(cells):
        name = cell.strip()
        seen[name] += 1
        names.append(name if name and seen[name] == 1 else f"{name}\t{position}")
    return tuple(names)


def _held(layout: Layout) -> int:
    single = (layout.prompt, layout.title, layout.options, layout.number)
    several = (layout.answer, layout.explanation, layout.section, layout.letters)
    return sum(name is not None for name in single) + sum(map(bool, several))


def _guessed(rows: Sequence[Row]) -> Header | None:
    """Return names for a table without a header: stem and options and a letter, or two columns."""
    widths = Counter(len(row.cells) for row in rows)
    width, count = widths.most_common(1)[0] if widths else (0, 0)
    if width == 2:
        asking = sum(bool(len(row.cells) == 2 and ASKS.search(row.cells[0])) for row in rows)
        return Header(("question", "answer"), 0) if count > 1 and 2 * asking > len(rows) else None
    if not 4 <= width <= 10 or count < 2:
        return None
    if not all(letters_in(row.cells[-1]) for row in rows if len(row.cells) == width):
        return None
    roles = [role_of(cell) for cell in rows[0].cells]
    if any(role and len(role.role) > 1 for role in roles):
        return None
    return Header(("question", *"ABCDEFGH"[: width - 2], "answer"), 0)


def _entries(
    path: str,
    rows: Iterable[Row],
    names: Sequence[str],
    columns: Mapping[str, str],
    headings: list[Heading],
    left: list[Left],
) -> Iterator[Entry]:
    layout = layout_of(tuple(names), columns)
    section: tuple[str, ...] = ()
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        if not filled:
            continue
        record = dict(zip(names, row.cells, strict=False))
        record |= dict.fromkeys(names[len(row.cells) :], "")
        if (
            len(filled) == 1
            and len(names) > 2
            and record[names[0]].strip()
            and _is_heading(names[0], layout)
        ):
            section = (filled[0].strip(),)
            headings.append(Heading(line=row.line, level=1, text=filled[0].strip()))
        elif tuple(cell.strip() for cell in row.cells) == tuple(names):
            left.append(Left(line=row.line, end_line=row.end_line, why=WHY_HEADER))
        else:
            yield Entry(path, record, layout, row.span, section)


def _is_heading(name: str, layout: Layout) -> bool:
    return name not in (layout.prompt, layout.title)
