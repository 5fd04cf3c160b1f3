"""A bank: what was read, what was taken as questions, what was left and why."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from tikulint.model.places import LineTable, Place, Span
from tikulint.model.question import Question, Shape
from tikulint.model.record import Record
from tikulint.model.tracing import Notation, trace


class Source(NamedTuple):
    """One file as a door hands it over: its path (forward slashes, from the root) and its bytes."""

    path: str
    content: bytes


class Left(Record):
    """Lines that are no question, first to last, both from 1, and the reason."""

    line: int
    end_line: int
    why: str


class Heading(Record):
    """A heading that was taken as part of the section path of the questions below it."""

    line: int
    level: int
    text: str


class File(Record):
    """One file that was read.

    `text` is the decoded text that every span counts in; `encoding` is the name it was decoded by;
    `notation` says how it writes its fields (see `tracing`);
    `shape` is the family of most of its questions, None where there is no question; `confidence`
    runs from 0 to 1 and says how clear the evidence for the shape was.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    notation: Notation = Notation.MARKDOWN
    shape: Shape | None = None
    confidence: float = 1.0
    questions: int = 0
    headings: tuple[Heading, ...] = ()
    left: tuple[Left, ...] = ()

    @cached_property
    def lines(self) -> LineTable:
        """The line table of the text, made when first asked for."""
        return LineTable(self.text)


class Passage(Record):
    """Prose outside questions: checked for facts, never for duplicates."""

    path: str
    text: str
    span: Span
    section: tuple[str, ...] = ()


class Unreadable(Record):
    """A stretch that could not be read: the whole file (line 0) or the lines from `line` on."""

    path: str
    line: int = 0
    why: str


class Bank(Record):
    """All questions of one run, in the order of the files and of their places in them."""

    questions: tuple[Question, ...] = ()
    files: tuple[File, ...] = ()
    passages: tuple[Passage, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Question]:
        """Every question by its key."""
        return {question.key: question for question in self.questions}

    @cached_property
    def by_file(self) -> Mapping[str, Sequence[Question]]:
        """The questions of every file that has any, in their order, by its path."""
        files: dict[str, list[Question]] = {}
        for question in self.questions:
            files.setdefault(question.path, []).append(question)
        return files

    @cached_property
    def by_path(self) -> Mapping[str, File]:
        """Every file that was read by its path."""
        return {file.path: file for file in self.files}

    def place(self, path: str, span: Span) -> Place:
        """Return `span` of the file `path` in lines and columns."""
        return self.by_path[path].lines.place(path, span)

    def field_place(self, question: Question, field: str, start: int, end: int) -> Place:
        """Return where `question.text_of(field)[start:end]` stands, in lines and columns.

        Exact through container indents, quotes and escapes; where the loader had to make the text
        (a number written as a word), the first line of the question.
        """
        file = self.by_path[question.path]
        within = question.span_of(field) or question.span
        span = trace(file.text, within, question.text_of(field), Span(start, end), file.notation)
        return file.lines.place(question.path, span)

    def passage_place(self, passage: Passage, start: int, end: int) -> Place:
        """Return where `passage.text[start:end]` stands, in lines and columns."""
        file = self.by_path[passage.path]
        span = trace(file.text, passage.span, passage.text, Span(start, end), file.notation)
        return file.lines.place(passage.path, span)
