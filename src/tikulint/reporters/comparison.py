"""Two questions side by side: the fields of both, what differs marked, the verdict and why."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tikulint.model.finding import Words
from tikulint.model.question import Question
from tikulint.model.report import Compared
from tikulint.reporters.substitutions import in_one_line
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say
from tikulint.similarity.differences import hunks

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_FIELDS = {
    "title": Words("标题", "title"),
    "prompt": Words("题目", "stem"),
    "options": Words("选项", "options"),
    "answer_key": Words("正确选项", "key"),
    "answer": Words("答案", "answer"),
    "explanation": Words("解析", "explanation"),
}
_LEFT, _RIGHT = "red strike", "green underline"


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
    for field, title in _FIELDS.items():
        left, right = _text(a, field), _text(b, field)
        if left or right:
            table.add_row(getattr(title, language), *_marked(visible(left), visible(right)))
    console.print(table)
    for line in verdict_lines(compared, language):
        console.print(line, highlight=False, markup=False)


def verdict_lines(compared: Compared, language: str) -> Iterator[str]:
    """Yield the verdict, the reason, the similarity, what differs and the rare words shared."""
    pair = compared.pair
    zh = language == "zh"
    code = f"{compared.code} " if compared.code else ""
    kind = _in(compared.kind, language)
    yield f"{'判定' if zh else 'verdict'}{say(language, 'colon')}{code}{kind}"
    yield f"{'理由' if zh else 'why'}{say(language, 'colon')}{_in(compared.reason, language)}"
    yield f"{'相似度' if zh else 'similarity'}{say(language, 'colon')}{pair.score:.4f}"
    if pair.differences:
        shown = in_one_line(pair.differences, language)
        yield f"{say(language, 'differences')}{say(language, 'colon')}{shown}"
    if pair.shared:
        shared = say(language, "comma").join(map(visible, pair.shared))
        yield f"{'共有的少见词' if zh else 'rare words shared'}{say(language, 'colon')}{shared}"


def _in(words: Words, language: str) -> str:
    text: str = getattr(words, language)
    return visible(text)


def _text(question: Question, field: str) -> str:
    if field == "options":
        return "\n".join(f"{option.letter}. {option.text}" for option in question.options)
    return str(getattr(question, field))


def _marked(left: str, right: str) -> tuple["Text", "Text"]:
    from rich.text import Text

    marked = Text(), Text()
    for hunk in hunks(left, right):
        if hunk.equal:
            marked[0].append(hunk.left)
            marked[1].append(hunk.right)
            continue
        if hunk.left:
            marked[0].append(f"[{hunk.left}]", _LEFT)
        if hunk.right:
            marked[1].append(f"{{{hunk.right}}}", _RIGHT)
    return marked
