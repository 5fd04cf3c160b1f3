"""Finds the clauses that a whole bank repeats, so that a card can step over them."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from tikulint.model.bank import Bank
from tikulint.reporters.marks import Side, Stretch

MANY = 5
"""Questions of different content that a clause stands in to be boilerplate."""
SHORTEST = 6
"""Characters of a clause that is worth stepping over."""

_MARKS = "，。；：！？,;!?\n"
_CLAUSE = re.compile(f"[^{_MARKS}]+|[{_MARKS}]+")


def boilerplate(bank: Bank) -> frozenset[str]:
    """Return the clauses that stand in the answers or stems of many questions of `bank`."""
    counts: Counter[str] = Counter()
    seen = set()
    for question in bank.questions:
        if question.content not in seen:
            seen.add(question.content)
            fields = (question.prompt, question.answer, question.explanation)
            counts.update({clause for field in fields for clause in _clauses(field)})
    return frozenset(clause for clause, n in counts.items() if n >= MANY)


def stepped_over(side: Side, common: Collection[str]) -> Iterator[tuple[Stretch, bool]]:
    """Yield the stretches of `side`, cut so that each is boilerplate (True) or not."""
    for stretch in side:
        if stretch.changed:
            yield stretch, False
            continue
        run, run_is_common = "", False
        for piece in _CLAUSE.findall(stretch.text):
            is_common = run_is_common if piece[0] in _MARKS else piece.strip() in common
            if run and is_common != run_is_common:
                yield Stretch(run, False), run_is_common
                run = ""
            run, run_is_common = run + piece, is_common
        if run:
            yield Stretch(run, False), run_is_common


def _clauses(text: str) -> Iterator[str]:
    for piece in _CLAUSE.findall(text):
        clause = piece.strip()
        if len(clause) >= SHORTEST:
            yield clause
