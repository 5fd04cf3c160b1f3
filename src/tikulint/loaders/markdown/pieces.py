"""A stretch of a file to a field: outer blanks, wrapping tags, indents and quote marks gone."""

import re
from typing import NamedTuple

from tikulint.loaders.markdown.outline import Outline
from tikulint.model.places import Span


class Piece(NamedTuple):
    """A field: its text and where it stands, None where there is none."""

    text: str
    span: Span | None


NOTHING = Piece("", None)

_LEADING = re.compile(
    r"(?:[ \t]*(?:</?(?:details|summary|p|div|br|center)\b[^>]*>[ \t]*)*(?:\r\n|\n|\r))+"
    r"|[ \t]*(?:</?(?:details|summary|p|div|br|center)\b[^>]*>[ \t]*)+$",
    re.IGNORECASE,
)
_TRAILING_TAGS = re.compile(
    r"(?:[ \t>]*</?(?:details|summary|p|div|br|center)\b[^>]*>)+$", re.IGNORECASE
)
_RULE = re.compile(r"[ \t]*(?:-[ \t]*){3,}$|[ \t]*(?:\*[ \t]*){3,}$|[ \t]*(?:_[ \t]*){3,}$")
_QUOTE = re.compile(r"[ \t]{0,3}>[ ]?")
_CLOSING = re.compile(r"\*{2,3}|__")


def piece(
    outline: Outline,
    start: int,
    end: int,
    *,
    indent: int = 0,
    quoted: bool = False,
    bold: bool = False,
) -> Piece:
    """Return `text[start:end]` as a field.

    `indent` columns and, if `quoted`, one quote mark are taken off every line but the first;
    `bold`: the label before it opened emphasis that ends inside it.
    """
    text = outline.text
    start, end = trimmed(text, start, end)
    if start >= end:
        return NOTHING
    value = text[start:end]
    if indent or quoted:
        value = _dedented(value, indent, quoted=quoted)
    if bold:
        value = _CLOSING.sub("", value, count=1).strip()
    return Piece(value, Span(start, end)) if value else NOTHING


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without outer blank lines, wrapping tags and rules behind it."""
    leading = _LEADING.match(text, start, end)
    while leading and leading.end() > start:
        start = leading.end()
        leading = _LEADING.match(text, start, end)
    while start < end:
        kept = start + len(text[start:end].rstrip())
        line = max(text.rfind("\n", start, kept), text.rfind("\r", start, kept)) + 1
        line = max(line, start)
        tags = _TRAILING_TAGS.search(text, line, kept)
        if _RULE.fullmatch(text, line, kept) and (line > start or kept - line >= 3):
            kept = line
        elif tags:
            kept = tags.start()
        elif kept == end:
            break
        end = kept
    first = _first_text(text, start, end)
    return first, max(first, end)


def _first_text(text: str, start: int, end: int) -> int:
    """Return `start`, moved over blanks; an indented first line of code keeps its indent."""
    offset = start
    while offset < end and text[offset] in " \t\u3000\xa0":
        offset += 1
    at_line_start = start == 0 or text[start - 1] in "\r\n"
    return start if at_line_start and offset - start >= 4 else offset


def _dedented(value: str, indent: int, *, quoted: bool) -> str:
    lines = value.splitlines(keepends=True)
    return "".join(
        [lines[0].lstrip(), *(_outdented(line, indent, quoted=quoted) for line in lines[1:])]
    )


def _outdented(line: str, indent: int, *, quoted: bool) -> str:
    if quoted:
        line = _QUOTE.sub("", line, count=1)
    column = position = 0
    while position < len(line) and column < indent and line[position] in " \t":
        column += 1 if line[position] == " " else 4 - column % 4
        position += 1
    return " " * max(0, column - indent) + line[position:]
