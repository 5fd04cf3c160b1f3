"""JSON Lines banks: one record a line, read one by one; a bad line costs only itself."""

import json
from collections.abc import Iterator
from typing import Any

from tikulint.loaders.collecting import collect
from tikulint.loaders.jsonscan import without_halves
from tikulint.loaders.loaded import Loaded
from tikulint.loaders.records import Entry, Layout, layout_of
from tikulint.model.bank import Unreadable
from tikulint.model.places import Span
from tikulint.model.settings import FileSettings
from tikulint.model.tracing import Notation

_decode = json.JSONDecoder().decode  # json.loads looks for its decoder anew on every line

WHY_NONE = "这些行里没有题目：没有题干一类的键（no line has a key for its stem）"
BAD_LINE = "这一行不是有效的 JSON（this line is not valid JSON）"


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:
    """Return the questions of one JSON Lines text; each line that is no JSON is unreadable."""
    unreadable: list[Unreadable] = []
    entries = _entries(path, text, dict(settings.columns) if settings else {}, unreadable)
    return collect(path, text, entries, Notation.JSON, why_none=WHY_NONE, unreadable=unreadable)


def fits(text: str) -> bool:
    """Whether the first two lines with content are each a JSON object."""
    first_two = (line for line in text.split("\n", 20)[:20] if line.strip())
    records = [_decoded(line) for _, line in zip(range(2), first_two, strict=False)]
    return len(records) == 2 and all(isinstance(record, dict) for record in records)


def _entries(
    path: str, text: str, columns: dict[str, str], unreadable: list[Unreadable]
) -> Iterator[Entry]:
    layouts: dict[tuple[str, ...], Layout] = {}
    start = 0
    for number, line in enumerate(without_halves(text).split("\n"), 1):
        end = start + len(line)
        if line and not line.isspace():
            record = _decoded(line)
            if record is None:
                unreadable.append(Unreadable(path=path, line=number, why=BAD_LINE))
            elif isinstance(record, dict):
                names = tuple(record)
                layout = layouts.get(names) or layouts.setdefault(names, layout_of(names, columns))
                if layout.is_bank:
                    yield Entry(path, record, layout, Span(start, end))
        start = end + 1


def _decoded(line: str) -> Any:
    try:
        return _decode(line)
    except (ValueError, RecursionError):
        return None
