"""The questions of a bank for a person: one line each, and what was left of every file and why."""

from collections.abc import Callable, Iterator

from tikulint.model.bank import Bank, File
from tikulint.model.question import Question
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say

_TITLE = 60


def render(bank: Bank, language: str, named_as: Callable[[str], str] = str) -> str:
    """Return the questions of `bank` by file; `named_as` turns a path into the one to show."""
    return "".join(f"{line}\n" for line in _lines(bank, language, named_as))


def _lines(bank: Bank, language: str, named_as: Callable[[str], str]) -> Iterator[str]:
    taken: dict[str, list[Question]] = {file.path: [] for file in bank.files}
    for question in bank.questions:
        taken[question.path].append(question)
    for file in bank.files:
        questions = taken[file.path]
        shape = f"  {file.shape}" if file.shape else ""
        count = say(language, "questions", n=len(questions))
        yield f"{visible(named_as(file.path))}{shape}  {count}"
        for question in questions:
            title = " ".join((question.title or question.stem).split())
            cut = title if len(title) <= _TITLE else title[: _TITLE - 1] + "…"
            line = file.lines.line(question.span.start)
            yield f"{line:>6}  {question.number or '-':<6}  {visible(cut)}"
        yield from _left(file, language)
        yield ""
    for each in bank.unreadable:
        yield f"{visible(named_as(each.path))}:{each.line}  {each.why}"


def _left(file: File, language: str) -> Iterator[str]:
    for left in file.left:
        lines = f"{left.line}-{left.end_line}" if left.end_line > left.line else f"{left.line}"
        yield f"  {say(language, 'left', lines=lines, why=visible(left.why))}"
