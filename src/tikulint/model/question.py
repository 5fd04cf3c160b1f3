"""One question of a bank as a typed record, and what makes two of them the same content."""

import hashlib
import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from pydantic import InstanceOf

from tikulint.model.asserting import Assertion, Choice, assertions
from tikulint.model.places import Span
from tikulint.model.record import Record


class Shape(StrEnum):
    """The family of layout a question was written in (docs/banks.md shows one of each)."""

    LABELLED = "labelled"
    HEADING = "heading"
    LIST = "list"
    DETAILS = "details"
    CHOICE = "choice"
    TABLE = "table"
    GIFT = "gift"


class Option(NamedTuple):
    """One option of a choice question: its letter, its text, and where the text stands if known."""

    letter: str
    text: str
    span: Span | None = None


class Question(Record):
    """One question as an editor sees it.

    Texts are raw Markdown without their label, container indent and outer blank lines; an absent
    field is the empty string. Spans are code points into the text of the file `path`: `span` the
    whole entry, the others one field each (None where the field is absent or where its place is
    only computed for a finding, as in tables; see `Bank.place`).
    `key` is the identity of the content (see `content_key`), never a number or a line.
    """

    path: str
    key: str
    number: str | None = None
    title: str = ""
    prompt: str = ""
    answer: str = ""
    explanation: str = ""
    options: tuple[InstanceOf[Option], ...] = ()
    answer_key: str = ""
    section: tuple[str, ...] = ()
    shape: Shape
    span: InstanceOf[Span]
    title_span: InstanceOf[Span] | None = None
    prompt_span: InstanceOf[Span] | None = None
    answer_span: InstanceOf[Span] | None = None
    explanation_span: InstanceOf[Span] | None = None
    answer_key_span: InstanceOf[Span] | None = None

    @property
    def stem(self) -> str:
        """The question that is asked: the prompt, or the title where there is none."""
        return self.prompt or self.title

    @property
    def content(self) -> str:
        """The key without its `#n`: equal for questions of equal content."""
        return self.key.partition("#")[0]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that have a text, as `text_of` names them."""
        options = (f"options[{position}]" for position in range(len(self.options)))
        names = ("title", "prompt", *options, "answer", "explanation")
        return tuple(name for name in names if self.text_of(name))

    @property
    def assertions(self) -> tuple[Assertion, ...]:
        """What the question says is true (see `asserting`): never its distractors."""
        options = [
            Choice(f"options[{position}]", option.letter, option.text)
            for position, option in enumerate(self.options)
        ]
        stem = Choice("prompt" if self.prompt else "title", "", self.stem)
        return tuple(assertions(stem, self.answer, self.explanation, options, self.answer_key))

    def text_of(self, field: str) -> str:
        """Return the text of a field: `title`, `prompt`, `answer`, …, or `options[0]` and on."""
        option = _OPTION.fullmatch(field)
        return self.options[int(option[1])].text if option else str(getattr(self, field))

    def span_of(self, field: str) -> Span | None:
        """Return where a field stands, as `text_of` names it; None where only `span` is known."""
        option = _OPTION.fullmatch(field)
        span = self.options[int(option[1])].span if option else getattr(self, f"{field}_span")
        return None if span is None else Span(*span)


_OPTION = re.compile(r"options\[(\d+)\]")
_EMPHASIS = re.compile(r"(?<!\\)(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,300}?)(?<=\S)\1")
_NARROW = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff"
_DROPPED = dict.fromkeys(_INVISIBLE + "\u2060\u2061\u2062\u2063\u2064", "")
_REPLACED = _NARROW | _DROPPED
_USUAL_MARKS = (
    "，：；？！（）"  # nearly all that ever change: replacing them one by one is cheapest
)
_CHANGING = re.compile(f"[{_INVISIBLE}\u2060-\u2064\uff01-\uff5e]")
_BETWEEN = "\n\0\n"
"""Stands between the parts of a key while they are normalised: emphasis never crosses a line."""


def normalised(text: str) -> str:
    """Return `text` under normalisation 1: what may change without changing the content.

    NFC; white space and zero-width characters dropped; full-width ASCII (U+FF01-FF5E) narrowed;
    Markdown emphasis dropped. Case, digits and superscripts stay: NFKC would turn 10² into 102.
    """
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2", text)
    text = "".join(text.split())
    for mark in _USUAL_MARKS:
        text = text.replace(mark, _REPLACED[mark])
    return _CHANGING.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    return _REPLACED[match[0]]


def content_key(stem: str, options: tuple[Option, ...], answer: str, answer_key: str) -> str:
    """Return 16 hex digits of SHA-256 over the normalised stem, options, answer and key.

    Code and images count with the text they stand in.
    """
    parts = (stem, *(option.text for option in options), answer, answer_key)
    joined = normalised(_BETWEEN.join(parts)).replace("\0", "\x1f")
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
