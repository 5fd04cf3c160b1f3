"""Where a stretch of a field stands in its source: back through indents, quotes and escapes."""

import re
from bisect import bisect_right
from collections.abc import Callable
from enum import StrEnum

from tikulint.model.places import Span


class Notation(StrEnum):
    """How a file writes the text of its fields."""

    MARKDOWN = "markdown"
    JSON = "json"
    CSV = "csv"
    GIFT = "gift"
    CELLS = "cells"
    """A workbook's row as one line; a line end inside a cell stands as a blank."""


_BOUND = "\0"
"""Stands for the quotes around a JSON string, so that no field can be found in the structure."""


def _json_character(escape: str) -> str:
    if escape == '"':
        return _BOUND
    if escape[1] != "u":
        return {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(escape[1], escape[1])
    units = bytes.fromhex(escape.replace("\\u", ""))
    return units.decode("utf-16-be", "surrogatepass")


_ESCAPES: dict[Notation, tuple[re.Pattern[str], Callable[[str], str]]] = {
    Notation.JSON: (
        re.compile(
            r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]|\""
        ),
        _json_character,
    ),
    Notation.CSV: (re.compile('""'), lambda _: '"'),
    Notation.GIFT: (
        re.compile(r"\\[~=#{}:\\n]"),
        lambda escape: "\n" if escape[1] == "n" else escape[1],
    ),
}


class _Decoded:
    """A raw stretch as its reader sees it, with the way back to the raw offsets."""

    def __init__(self, raw: str, notation: Notation) -> None:
        self._raw_length = len(raw)
        self._starts = [0]  # in the decoded text
        self._shifts = [0]  # raw offset minus decoded offset, from each start on
        self.text = raw
        if notation in _ESCAPES:
            self._unescape(raw, *_ESCAPES[notation])

    def _unescape(self, raw: str, escape: re.Pattern[str], decode: Callable[[str], str]) -> None:
        pieces: list[str] = []
        length = done = 0
        for match in escape.finditer(raw):
            pieces += raw[done : match.start()], decode(match[0])
            length += match.start() - done + len(pieces[-1])
            done = match.end()
            self._starts.append(length)
            self._shifts.append(done - length)
        self.text = "".join((*pieces, raw[done:]))

    def raw(self, offset: int) -> int:
        """Return the raw offset of a decoded one."""
        shift = self._shifts[bisect_right(self._starts, offset) - 1]
        return min(offset + shift, self._raw_length)


def trace(source: str, within: Span, value: str, stretch: Span, notation: Notation) -> Span:
    """Return where `value[stretch]` stands in `source`, given that `value` stands in `within`.

    `value` is what the loader made of the source: container indents gone, escapes undone. Where
    even the stretch alone is not found, the answer is the first line of `within`.
    """
    raw = source[within.start : within.end]
    if raw == value:
        return Span(within.start + stretch.start, within.start + stretch.end)
    decoded = _Decoded(raw, notation)
    seen = decoded.text
    if notation is Notation.CELLS:
        value = re.sub(r"[\r\n\t]", " ", value)
    found = _find(seen, value, stretch)
    if found is None:
        first = seen.find("\n")
        end = len(raw) if first < 0 else decoded.raw(first)
        return Span(within.start, within.start + end)
    return Span(within.start + decoded.raw(found.start), within.start + decoded.raw(found.end))


def _find(seen: str, value: str, stretch: Span) -> Span | None:
    whole = seen.find(f"{_BOUND}{value}{_BOUND}") + 1 or seen.find(value)
    if whole >= 0:
        return Span(whole + stretch.start, whole + stretch.end)
    by_line = _find_by_line(seen, value, stretch)
    if by_line is not None:
        return by_line
    alone = seen.find(value[stretch.start : stretch.end])
    return Span(alone, alone + stretch.end - stretch.start) if alone >= 0 else None


def _find_by_line(seen: str, value: str, stretch: Span) -> Span | None:
    """Follow the lines of `value` through `seen`, where each has lost only its indent."""
    start = end = None
    cursor = offset = 0
    for line in value.splitlines(keepends=True):
        bare = line.strip()
        at = seen.find(bare, cursor)
        if at < 0:
            return None
        lead = len(line) - len(line.lstrip())
        shift = at - offset - lead
        if start is None and stretch.start < offset + len(line):
            start = max(at, stretch.start + shift)
        if stretch.end <= offset + len(line):
            end = min(stretch.end + shift, len(seen))
            break
        cursor = at + len(bare)
        offset += len(line)
    return Span(start, end) if start is not None and end is not None else None
