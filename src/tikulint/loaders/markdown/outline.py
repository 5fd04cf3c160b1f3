"""The block structure of a Markdown text, line by line, as CommonMark sees it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import IntEnum
from typing import Any, NamedTuple

import pyromark

from tikulint.model.places import LINE_END

MAX_DEPTH = 60
"""Containers nested deeper than this are read as text of the last one that counts."""


class Kind(IntEnum):
    """What stands on a line."""

    BLANK = 0
    TEXT = 1
    HEADING = 2
    CODE = 3
    HTML = 4
    RULE = 5
    TABLE = 6
    FRONT_MATTER = 7
    VERBATIM = 8  # HTML that holds no Markdown: comments, <pre>, <script>, <style>


class Heading(NamedTuple):
    """A heading: its first and last line (from 0) and its level."""

    line: int
    last: int
    level: int


class Item(NamedTuple):
    """A list item: its lines (from 0), how deep its list is nested (from 1), its list.

    `root` is the outermost list around it.
    """

    line: int
    last: int
    depth: int
    ordered: bool
    group: int
    root: int


class Table(NamedTuple):
    """A table: its first and last line (from 0)."""

    line: int
    last: int


_LINE_END_BYTES = re.compile(rb"\r\n|\n|\r")
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:[^\n]*\n){0,400}?---[ \t]*(?:\r?\n|$)")
_KEY = re.compile(r"---[ \t]*\r?\n\s*[\w\"'-]+[ \t]*:")
_TIGHT_HEADING = re.compile(r" {0,3}(#{1,6})(?=[^\s#!])")
_HTML_HEADING = re.compile(
    # A heading right below </center> or the like is HTML by CommonMark, and meant as a heading.
    r"[ \t]*<h([1-6])\b[^>]*>.*?</h\1>\s*$| {0,3}(#{1,6})[ \t]+\S",
    re.IGNORECASE,
)
_VERBATIM = re.compile(r"\s*<(?:!--|pre\b|script\b|style\b|textarea\b)", re.IGNORECASE)
_TIGHT_TITLE = re.compile(r"[^\w]*(?:[\d一二三四五六七八九十第]|[\u3400-\u9fff])")
_DETAILS = re.compile(r"<(/?)details\b", re.IGNORECASE)
_PROSE = re.compile(
    r"(?:[（(]?[\d一二三四五六七八九十]{1,3}[、.．)）]|[①-⑳])?\s*(?=[^\u3400-\u9fff]{0,16}[\u3400-\u9fff]{2})"
    r"(?!//|/\*|\*|#|<|@)[^{};=]*$"
)
PROSE = 0.8
"""Part of the lines of an indented block that read as Chinese prose where it is no code."""
_SENTENCE_END = re.compile(r"[。；;：:，,]\s*$")
LONGEST_SETEXT = 60
"""An underlined line longer than this, in code points, was meant as text above a rule."""


class Outline:
    """A text's lines with what stands on each, and its headings, list items and tables in order.

    Lines count from 0. `starts[n]` is the first code point of line n; the last entry is the
    length of the text. `kinds`, `depths` (lists around a line), `quoted` and `folded` (inside
    `<details>`) have one entry a line.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(end.end() for end in LINE_END.finditer(text))]
        if self.starts[-1] < len(text) or len(self.starts) == 1:
            self.starts.append(len(text))
        count = len(self.starts) - 1
        self.count = count
        self.kinds = bytearray(count)
        self.depths = bytearray(count)
        self.quoted = bytearray(count)
        self.folded = bytearray(count)
        self.headings: list[Heading] = []
        self.items: list[Item] = []
        self.tables: list[Table] = []
        self._read(self._mark_front_matter())
        self._find_other_headings()
        self._mark_details()

    def line(self, number: int) -> str:
        """Return a line without its end."""
        return self.text[self.starts[number] : self.starts[number + 1]].rstrip("\r\n")

    def line_at(self, offset: int) -> int:
        """Return the line that holds a code point offset."""
        return min(bisect_right(self.starts, offset), self.count) - 1

    def end(self, number: int) -> int:
        """Return the offset behind the last character of a line, before its line end."""
        return self.starts[number] + len(self.line(number))

    def is_blank(self, number: int) -> bool:
        """Whether a line holds nothing but white space."""
        return not self.text[self.starts[number] : self.starts[number + 1]].strip()

    def _mark_front_matter(self) -> int:
        if not _KEY.match(self.text):
            return 0
        match = _FRONT_MATTER.match(self.text)
        if match is None:
            return 0
        first = match[0].count("\n") + (not match[0].endswith("\n"))
        self.kinds[:first] = bytes([Kind.FRONT_MATTER]) * first
        return first

    def _read(self, first: int) -> None:
        encoded = self.text[self.starts[first] :].encode("utf-8", "replace")
        source = encoded.decode("utf-8")
        line_of = _LineOfByte(encoded, first)
        builder = _Builder(self, line_of)
        for event, place in pyromark.events_with_range(
            source, options=pyromark.Options.ENABLE_TABLES, merge_text=True
        ):
            if isinstance(event, dict):
                kind = event.get("Start")
                if kind is not None:
                    builder.start(kind, place["start"], place["end"])
            elif event == "Rule":
                builder.rule(place["start"])
        for number in range(first, self.count):
            if self.kinds[number] == Kind.TEXT and self.is_blank(number):
                self.kinds[number] = Kind.BLANK

    def _find_other_headings(self) -> None:
        """Take `##标题`, as older renderers did, `<h2>标题</h2>` and the like for headings."""
        found = []
        for number, kind in enumerate(self.kinds):
            if self.depths[number] or self.quoted[number]:
                continue
            start, end = self.starts[number], self.starts[number + 1]
            if kind == Kind.TEXT:
                match = _TIGHT_HEADING.match(self.text, start, end)
                if not (match and _TIGHT_TITLE.match(self.text, match.end(), end)):
                    continue
                level = len(match[1])
            elif kind == Kind.HTML:
                match = _HTML_HEADING.match(self.text, start, end)
                if not match:
                    continue
                level = int(match[1]) if match[1] else len(match[2])
            else:
                continue
            self.kinds[number] = Kind.HEADING
            found.append(Heading(number, number, level))
        if found:
            self.headings = sorted(self.headings + found)

    def _mark_details(self) -> None:
        if "<details" not in self.text and "<DETAILS" not in self.text:
            return
        opened = 0
        for number in range(self.count):
            if self.kinds[number] in (Kind.CODE, Kind.VERBATIM):
                self.folded[number] = opened > 0
                continue
            start, end = self.starts[number], self.starts[number + 1]
            tags = _DETAILS.findall(self.text, start, end) if end - start > len("<details") else ()
            before = opened
            for tag in tags:
                opened = max(0, opened - 1) if tag else opened + 1
            self.folded[number] = before > 0 and bool(opened or tags)


class _LineOfByte:
    """Byte offsets to lines; the offsets must not fall, so that all of them cost one pass."""

    def __init__(self, source: bytes, first: int) -> None:
        self._ends = [end.end() for end in _LINE_END_BYTES.finditer(source)]
        if not self._ends or self._ends[-1] < len(source):
            self._ends.append(len(source))
        self._first = first
        self._current = 0

    def at(self, offset: int) -> int:
        """Return the line that holds the byte `offset`; offsets come in rising order."""
        last = len(self._ends) - 1
        while self._current < last and self._ends[self._current] <= offset:
            self._current += 1
        return self._first + self._current

    def last(self, start: int, end: int) -> int:
        """Return the line that holds the byte before `end`, at or after that of `start`."""
        first = self.at(start) - self._first
        return self._first + max(first, bisect_left(self._ends, end, first))


class _Builder:
    """Marks the lines of an outline while the parser's events go by."""

    def __init__(self, outline: Outline, line_of: _LineOfByte) -> None:
        self._outline = outline
        self._line_of = line_of
        self._open: list[tuple[int, str, int]] = []
        self._groups = 0

    def rule(self, start: int) -> None:
        self._outline.kinds[self._line_of.at(start)] = Kind.RULE

    def start(self, kind: Any, start: int, end: int) -> None:
        name: str
        value: Any
        name, value = next(iter(kind.items())) if isinstance(kind, dict) else (kind, None)
        mark = _MARKS.get(name)
        if mark is None and name not in _CONTAINERS:
            return
        while self._open and self._open[-1][0] <= start:
            self._open.pop()
        line = self._line_of.at(start)
        last = min(self._line_of.last(start, end), self._outline.count - 1)
        if name in _CONTAINERS:
            self._container(name, value, line, last, end)
        elif name == "Heading":
            self._heading(int(value["level"][1]), line, last)
        else:
            outline = self._outline
            if value == "Indented" and not self._open and _is_prose(outline, line, last):
                mark = Kind.TEXT
            elif mark is Kind.HTML and _VERBATIM.match(outline.text, outline.starts[line]):
                mark = Kind.VERBATIM
            self._mark(mark or Kind.TEXT, line, last)
            if name == "Table":
                self._outline.tables.append(Table(line, last))

    def _container(self, name: str, value: Any, line: int, last: int, end: int) -> None:
        outline = self._outline
        if len(self._open) >= MAX_DEPTH:
            return
        if name == "List":
            self._groups += 1
            self._open.append((end, "ordered" if value is not None else "bullets", self._groups))
            return
        self._open.append((end, name, 0))
        size = last + 1 - line
        if name == "Item":
            lists = [entry for entry in self._open if entry[2]]
            _, style, group = lists[-1]
            while last > line and outline.is_blank(last):
                last -= 1
            outline.items.append(
                Item(line, last, len(lists), style == "ordered", group, lists[0][2])
            )
            self._mark(Kind.TEXT, line, last)
            outline.depths[line : last + 1] = bytes([len(lists)]) * size
        else:
            outline.quoted[line : last + 1] = b"\1" * size
            self._mark(Kind.TEXT, line, last)

    def _heading(self, level: int, line: int, last: int) -> None:
        outline = self._outline
        nested = bool(self._open)
        if not outline.line(line).lstrip(" >\t").startswith("#") and _is_text_above_rule(
            outline, line, last
        ):
            self._mark(Kind.TEXT, line, last - 1)
            outline.kinds[last] = Kind.RULE
            return
        self._mark(Kind.HEADING if not nested else Kind.TEXT, line, last)
        if not nested:
            outline.headings.append(Heading(line, last, level))

    def _mark(self, kind: Kind, line: int, last: int) -> None:
        self._outline.kinds[line : last + 1] = bytes([kind]) * (last + 1 - line)


_MARKS = {
    "Paragraph": Kind.TEXT,
    "Heading": Kind.HEADING,
    "CodeBlock": Kind.CODE,
    "HtmlBlock": Kind.HTML,
    "Table": Kind.TABLE,
}
_CONTAINERS = frozenset({"List", "Item", "BlockQuote"})


def _is_text_above_rule(outline: Outline, line: int, last: int) -> bool:
    """Whether an underlined heading was meant as a paragraph with a rule right below it."""
    text = outline.line(line).strip()
    return last - line > 1 or len(text) > LONGEST_SETEXT or bool(_SENTENCE_END.search(text))


def _is_prose(outline: Outline, line: int, last: int) -> bool:
    """Whether a block is code by its indentation only: most of its lines are Chinese text."""
    lines = [text for number in range(line, last + 1) if (text := outline.line(number).strip())]
    return sum(map(bool, map(_PROSE.match, lines))) >= PROSE * len(lines)


def text_lines(outline: Outline) -> Iterator[int]:
    """Yield the lines of prose that stand in no list and no quote."""
    for number, kind in enumerate(outline.kinds):
        if kind == Kind.TEXT and not outline.depths[number] and not outline.quoted[number]:
            yield number
