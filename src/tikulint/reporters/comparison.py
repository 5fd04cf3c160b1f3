"""Two questions side by side: the fields of both, what differs marked, the verdict and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tikulint.model.finding import Words
from tikulint.model.question import Question
from tikulint.model.report import Compared
from tikulint.reporters.marks import marked
from tikulint.reporters.substitutions import in_one_line
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_FIELDS = ("title", "prompt", "options", "answer_key", "answer", "explanation")
STYLES = "red strike", "green underline"


def show(
    a: Question,
    b: Question,
    compared: Compared,
    heads: tuple[str, str],
    language: str,
    console: "Console",
) -> None:
    """Print two questions in two columns below `heads`; [ ] is only left, { } only right."""
    from rich.table import Table

    table = Table(show_lines=True, expand=False)
    table.add_column("")
    for head in heads:
        table.add_column(visible(head), ratio=1, overflow="fold")
    for field in _FIELDS:
        left, right = _text(a, field), _text(b, field)
        if left or right:
            table.add_row(say(language, f"field_{field}"), *_marked(visible(left), visible(right)))
    console.print(table)
    for line in verdict_lines(compared, language):
        console.print(line, highlight=False, markup=False)


def verdict_lines(compared: Compared, language: str) -> Iterator[str]:
    """Yield the verdict, the reason, the similarity, what differs and the rare words shared."""
    pair, colon = compared.pair, say(language, "colon")
    code = f"{compared.code} " if compared.code else ""
    yield say(language, "verdict") + colon + code + _in(compared.kind, language)
    yield say(language, "why") + colon + _in(compared.reason, language)
    yield say(language, "similarity") + colon + f"{pair.score:.4f}"
    if pair.differences:
        yield say(language, "differences") + colon + in_one_line(pair.differences, language)
    if pair.shared:
        shared = say(language, "comma").join(map(visible, pair.shared))
        yield say(language, "shared_terms") + colon + shared


def _in(words: Words, language: str) -> str:
    text: str = getattr(words, language)
    return visible(text)


def _text(question: Question, field: str) -> str:
    if field == "options":
        return "\n".join(f"{option.letter}. {option.text}" for option in question.options)
    return str(getattr(question, field))


def _marked(left: str, right: str) -> tuple["Text", "Text"]:
    from rich.text import Text

    columns = []
    for side, style, brackets in zip(marked(left, right), STYLES, ("[]", "{}"), strict=True):
        text = Text()
        for stretch in side:
            if stretch.changed:
                text.append(brackets[0] + stretch.text + brackets[1], style)
            else:
                text.append(stretch.text)
        columns.append(text)
    return columns[0], columns[1]
