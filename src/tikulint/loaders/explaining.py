"""What was taken as what, line by line: for `tikulint questions --explain`."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tikulint.model.bank import File
from tikulint.model.finding import Words
from tikulint.model.places import LINE_END, LineTable
from tikulint.model.question import Question


class Explained(NamedTuple):
    """One line of a file: its number from 1, what it was taken as, and its text."""

    line: int
    taken: Words
    text: str


_FIELDS = {
    "title": Words("标题", "title"),
    "prompt": Words("题目", "prompt"),
    "answer": Words("答案", "answer"),
    "explanation": Words("解析", "explanation"),
    "answer_key": Words("正确选项", "key"),
}


def explain(file: File, questions: Iterable[Question]) -> Iterator[Explained]:
    """Yield every line of `file` that is not blank; `questions` are those of this file."""
    lines = file.lines
    taken: dict[int, Words] = {}
    for heading in file.headings:
        taken[heading.line] = Words("章节", "section")
    for left in file.left:
        for number in range(left.line, left.end_line + 1):
            taken[number] = Words(f"留下：{left.why}", f"left: {left.why}")
    owned: dict[int, Words] = {}
    for position, question in enumerate(questions, 1):
        for line, words in _of_question(position, question, lines):
            # A line of the answers at a paper's end belongs to several questions.
            other = owned.get(line) if line > lines.last_line(question.span) else None
            both = other and Words(f"{other.zh}；{words.zh}", f"{other.en}; {words.en}")
            owned[line] = both or words
    taken.update(owned)
    for number, text in enumerate(LINE_END.split(file.text), 1):
        if text.strip():
            yield Explained(number, taken.get(number, Words("", "")), text)


def _of_question(
    position: int, question: Question, lines: LineTable
) -> Iterator[tuple[int, Words]]:
    fields: dict[int, list[Words]] = {}
    for name, words in _FIELDS.items():
        span = question.span_of(name)
        if span is not None and not (name == "answer_key" and question.answer_span):
            for number in range(lines.line(span.start), lines.last_line(span) + 1):
                fields.setdefault(number, []).append(words)
    for option in question.options:
        if option.span is not None:
            words = Words(f"选项 {option.letter}", f"option {option.letter}")
            fields.setdefault(lines.line(option.span[0]), []).append(words)
    own = range(lines.line(question.span.start), lines.last_line(question.span) + 1)
    for number in sorted({*own, *fields}):
        names = fields.get(number, [])
        zh = "、".join(words.zh for words in names)
        en = ", ".join(words.en for words in names)
        yield number, Words(f"题 {position} {zh}".rstrip(), f"question {position} {en}".rstrip())
