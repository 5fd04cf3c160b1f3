"""Where things stand: spans in code points, and the lines and columns made of them on demand."""

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from tikulint.model.record import Record

LINE_END = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """A half-open stretch `[start, end)` of a source's text, in code points."""

    start: int
    end: int


class Place(Record):
    """A stretch of a file as people and editors name it.

    Lines and columns start at 1, columns count code points, the end is exclusive.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class LineTable:
    r"""Line starts of one text; turns offsets into lines and columns.

    A line ends at `\n`, `\r\n` or `\r`, and nowhere else:
    these are the ends that editors count.
    """

    def __init__(self, text: str) -> None:
        if "\r" in text:
            self._starts = [0, *(end.end() for end in LINE_END.finditer(text))]
        else:
            lengths = (len(line) + 1 for line in text.split("\n"))
            self._starts = [0, *accumulate(lengths)][:-1]

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line and column, both from 1, of a code point offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """Return the code point offset of a line and column, both from 1."""
        return self._starts[min(line, len(self._starts)) - 1] + column - 1

    def line(self, offset: int) -> int:
        """Return the line, from 1, of a code point offset."""
        return bisect_right(self._starts, offset)

    def start(self, line: int) -> int:
        """Return the code point offset at which `line`, from 1, begins."""
        return self._starts[line - 1]

    def last_line(self, span: Span) -> int:
        """Return the line, from 1, that holds the last code point of `span`."""
        return self.line(max(span.start, span.end - 1))

    def place(self, path: str, span: Span) -> Place:
        """Return `span` as a place in the file `path`."""
        line, column = self.position(span.start)
        end_line, end_column = self.position(span.end)
        return Place(path=path, line=line, column=column, end_line=end_line, end_column=end_column)
