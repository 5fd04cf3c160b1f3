"""Small banks made of nothing but their questions."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from tikulint.evidence import Evidence
from tikulint.model.bank import Bank, File
from tikulint.model.places import Span
from tikulint.model.question import Option, Question, Shape, content_key
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings


class Q(NamedTuple):
    """A question as these tests write it."""

    stem: str
    answer: str = ""
    options: tuple[str, ...] = ()
    key: str = ""
    path: str = "bank.md"


def bank_of(questions: Iterable[Q]) -> Bank:
    copies: Counter[str] = Counter()
    texts: dict[str, str] = {}
    made = []
    for number, q in enumerate(questions, 1):
        options = tuple(Option("ABCDEF"[i], text) for i, text in enumerate(q.options))
        content = content_key(q.stem, options, q.answer, q.key)
        copies[content] += 1
        start = len(texts.get(q.path, ""))
        texts[q.path] = texts.get(q.path, "") + f"{q.stem}\n{q.answer}\n"
        made.append(
            Question(
                path=q.path,
                key=content if copies[content] == 1 else f"{content}#{copies[content]}",
                number=str(number),
                title=q.stem,
                answer=q.answer,
                options=options,
                answer_key=q.key,
                shape=Shape.HEADING,
                span=Span(start, len(texts[q.path])),
            )
        )
    files = tuple(File(path=path, text=text) for path, text in texts.items())
    return Bank(questions=tuple(made), files=files)


def evidence_of(questions: Iterable[Q]) -> Evidence:
    return Evidence(bank_of(questions), Rulebook(), Settings())
