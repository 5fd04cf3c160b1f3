"""Plain text banks: deep indents are layout there, not the code that Markdown takes them for."""

import re
from bisect import bisect_right
from itertools import accumulate

from tikulint.loaders import markdown
from tikulint.loaders.loaded import Loaded
from tikulint.model.bank import File
from tikulint.model.places import Span
from tikulint.model.question import Question
from tikulint.model.settings import FileSettings

INDENTED_SHARE = 0.3
"""From this share of indented lines on, the indents of a text without fences are its layout."""

_INDENT = re.compile(r"^[ \t\u3000]+(?=\S)", re.MULTILINE)
_CODE_INDENT = re.compile(r"^(?: {4}|\t| {1,3}\t)[ \t\u3000]*(?=\S)", re.MULTILINE)
_LINE = re.compile(r"^[^\S\n]*\S", re.MULTILINE)
_FENCE = re.compile(r"^\s*(?:```|~~~)", re.MULTILINE)
_FIELDS = ("title", "prompt", "answer", "explanation", "answer_key")


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:
    """Return the questions of a text file, by the rules of Markdown but for deep indents."""
    lines = sum(1 for _ in _LINE.finditer(text))
    deep = sum(1 for _ in _CODE_INDENT.finditer(text))
    if deep < INDENTED_SHARE * lines or not lines or _FENCE.search(text):
        return markdown.load(path, text, settings)
    loaded = markdown.load(path, _INDENT.sub("", text), settings)
    back = _Back(text)
    values = {name: getattr(loaded.file, name) for name in File.model_fields}
    return loaded._replace(
        file=File(**{**values, "text": text}),
        questions=[back.question(question) for question in loaded.questions],
        passages=[
            passage.model_copy(update={"span": back.span(passage.span)})
            for passage in loaded.passages
        ],
    )


class _Back:
    """The way back from offsets in the text without indents to those in the text."""

    def __init__(self, text: str) -> None:
        removed = [(indent.start(), len(indent[0])) for indent in _INDENT.finditer(text)]
        self._shifts = [0, *accumulate(length for _, length in removed)]
        self._starts = [
            start - shift for (start, _), shift in zip(removed, self._shifts, strict=False)
        ]

    def span(self, span: Span) -> Span:
        start, end = span
        if end <= start:
            return Span(self._offset(start), self._offset(start))
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def question(self, question: Question) -> Question:
        spans = {name: getattr(question, f"{name}_span") for name in _FIELDS}
        moved = {f"{name}_span": self.span(span) for name, span in spans.items() if span}
        options = tuple(
            option._replace(span=self.span(option.span)) if option.span else option
            for option in question.options
        )
        update = {"span": self.span(question.span), "options": options, **moved}
        return question.model_copy(update=update)

    def _offset(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset)]
