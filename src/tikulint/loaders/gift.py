"""Moodle's GIFT: a text to items, categories, comments and descriptions."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.loaders.gift_items import ItemText, has_answer, item_of
from tikulint.loaders.loaded import Loaded
from tikulint.model.bank import File, Heading, Left, Passage, Unreadable
from tikulint.model.places import LINE_END, Span
from tikulint.model.question import Question, Shape, content_key
from tikulint.model.settings import FileSettings
from tikulint.model.tracing import Notation

WHY_COMMENT = "注释（comment）"
WHY_DESCRIPTION = "说明文字，没有答案块（a description: no answer block）"
WHY_OPEN = "答案块的 { 没有闭合（the answer block's { is never closed）"

_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_CATEGORY = re.compile(r"\s*\$CATEGORY:\s*(.*)")
_CATEGORY_ROOTS = re.compile(r"\$\w+\$|top")
_NUMBER = re.compile(r"(?:Q|第)?\s*(\d{1,6})\s*[题.、]?", re.IGNORECASE)


class Line(NamedTuple):
    """One line without its end: where it starts, what it is, its number from 1."""

    start: int
    text: str
    number: int

    @property
    def is_comment(self) -> bool:
        """Whether the filter ignores the line."""
        return self.text.lstrip().startswith("//")


class Item(NamedTuple):
    """The lines of one item; `open` if its answer block is never closed."""

    lines: Sequence[Line]
    open: bool


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:  # noqa: ARG001 (as every loader)
    """Return the questions of one GIFT text; descriptions are passages, not questions."""
    questions: list[Question] = []
    passages: list[Passage] = []
    unreadable: list[Unreadable] = []
    headings: list[Heading] = []
    left: list[Left] = []
    section: tuple[str, ...] = ()
    for item in _items(text):
        first, last = item.lines[0], item.lines[-1]
        category = _CATEGORY.match(first.text)
        span = Span(first.start, last.start + len(last.text))
        if category:
            section = _section(category[1])
            headings.append(
                Heading(line=first.number, level=max(len(section), 1), text=category[1])
            )
        elif item.open:
            unreadable.append(Unreadable(path=path, line=first.number, why=WHY_OPEN))
        elif all(line.is_comment for line in item.lines):
            left.append(Left(line=first.number, end_line=last.number, why=WHY_COMMENT))
        else:
            found = item_of(_without_comments(item.lines))
            if found is None:
                left.append(Left(line=first.number, end_line=last.number, why=WHY_DESCRIPTION))
                passages.append(Passage(path=path, text=text[span.start : span.end], span=span))
            else:
                questions.append(_question(path, found, span, section))
    file = File(
        path=path,
        text=text,
        notation=Notation.GIFT,
        shape=Shape.GIFT if questions else None,
        questions=len(questions),
        headings=tuple(headings),
        left=tuple(left),
    )
    return Loaded(file, questions, passages, unreadable)


def fits(text: str) -> bool:
    """Whether most items of a text have an answer block as only GIFT writes it."""
    items = [item for item in _items(text) if not all(line.is_comment for line in item.lines)]
    answered = sum(has_answer(_without_comments(item.lines)) for item in items)
    return 2 * answered > len(items)


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for number, end in enumerate(LINE_END.finditer(text), 1):
        yield Line(start, text[start : end.start()], number)
        start = end.end()
    yield Line(start, text[start:], text.count("\n") + text.count("\r") - text.count("\r\n") + 1)


def _items(text: str) -> Iterator[Item]:
    """Yield items: blank lines end them, and so does what can only be the start of the next."""
    lines: list[Line] = []
    depth = closed = blank = 0
    for line in _lines(text):
        bare = line.text.strip()
        opens = not line.is_comment and any(m[0] == "{" for m in _BRACE.finditer(line.text))
        starts = bare.startswith(("::", "$CATEGORY:"))
        broken = depth > 0 and blank and (starts or opens)
        next_one = depth == 0 and ((closed and (starts or opens)) or bare.startswith("$CATEGORY:"))
        if lines and (broken or next_one or (not bare and depth == 0)):
            yield _item(lines, blank if broken else 0)
            lines, depth, closed, blank = [], 0, 0, 0
        if not bare:
            blank = blank or len(lines)
            continue
        lines.append(line)
        if bare.startswith("$CATEGORY:"):
            yield Item(lines, False)
            lines = []
        elif not line.is_comment:
            for brace in _BRACE.finditer(line.text):
                depth = max(0, depth + {"{": 1, "}": -1}.get(brace[0], 0))
                closed = closed or (depth == 0 and brace[0] == "}")
    if lines:
        yield _item(lines, (blank or len(lines)) if depth else 0)


def _item(lines: list[Line], open_until: int) -> Item:
    return Item(lines[:open_until] if open_until else lines, bool(open_until))


def _without_comments(lines: Sequence[Line]) -> str:
    return "\n".join("" if line.is_comment else line.text for line in lines).strip()


def _section(category: str) -> tuple[str, ...]:
    """Return `$course$/top/甲/乙` as (甲, 乙); `//` is a slash in a name."""
    names = [name.replace("\0", "/").strip() for name in category.replace("//", "\0").split("/")]
    return tuple(name for name in names if name and not _CATEGORY_ROOTS.fullmatch(name))


def _question(path: str, item: ItemText, span: Span, section: tuple[str, ...]) -> Question:
    number = _NUMBER.fullmatch(item.title)
    return Question(
        path=path,
        key=content_key(item.stem or item.title, item.options, item.answer, item.key),
        number=number[1] if number else None,
        title=item.title,
        prompt=item.stem,
        answer=item.answer,
        explanation=item.explanation,
        options=item.options,
        answer_key=item.key,
        section=section,
        shape=Shape.GIFT,
        span=span,
    )
