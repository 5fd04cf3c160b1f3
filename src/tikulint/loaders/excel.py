"""Workbooks (.xlsx, .xls, .ods): every sheet is a table; a row is a line of the text."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from tikulint.loaders.collecting import collect
from tikulint.loaders.loaded import Loaded, UnreadableError
from tikulint.loaders.records import Entry
from tikulint.loaders.rows import WHY_NONE, Row, table
from tikulint.model.bank import Heading, Left
from tikulint.model.places import Span
from tikulint.model.settings import FileSettings
from tikulint.model.tracing import Notation


def load(path: str, content: bytes, settings: FileSettings | None) -> Loaded:
    """Return the questions of all sheets of a workbook.

    Its text has one line a row, of cells separated by tabs; line ends in cells stand as blanks.
    """
    columns = dict(settings.columns) if settings else {}
    texts: list[str] = []
    sheets = []
    line, start = 1, 0
    for name, rows in _sheets(content):
        placed = []
        for cells in rows:
            text = "\t".join(" ".join(cell.replace("\t", " ").splitlines()) for cell in cells)
            placed.append(Row(cells, Span(start, start + len(text)), line, line))
            texts.append(text)
            line, start = line + 1, start + len(text) + 1
        sheets.append((name, table(path, placed, columns)))
    left: list[Left] = []
    headings: list[Heading] = []

    def entries() -> Iterator[Entry]:
        for name, sheet in sheets:
            section = (name,) if len(sheets) > 1 else ()
            for entry in sheet.entries:
                yield entry._replace(section=section + entry.section)
            left.extend(sheet.left)
            headings.extend(sheet.headings)

    everything = list(entries())
    return collect(
        path,
        "\n".join(texts),
        everything,
        Notation.CELLS,
        why_none=WHY_NONE,
        left=left,
        headings=headings,
    )


def _sheets(content: bytes) -> list[tuple[str, Sequence[Sequence[str]]]]:
    import python_calamine  # only a bank with a workbook pays for the import

    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(BytesIO(content))
        return [
            (name, [[_text(cell) for cell in row] for row in _cells(workbook, name)])
            for name in workbook.sheet_names
        ]
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise UnreadableError(f"不是有效的工作簿（not a valid workbook: {error}）") from error


def _cells(workbook: Any, name: str) -> Sequence[Sequence[object]]:
    rows: Sequence[Sequence[object]] = workbook.get_sheet_by_name(name).to_python(
        skip_empty_area=False
    )
    return rows


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
