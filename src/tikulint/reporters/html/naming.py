"""How the page names a question and where a link to it leads."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from tikulint.model.bank import Bank
from tikulint.model.question import Question

LONGEST = 60
"""A heading longer than so many characters is cut."""


class Named(NamedTuple):
    """A question as the page names it: `Q23`, its heading, `path:line`, and its row's anchor."""

    label: str
    heading: str
    where: str
    anchor: str
    """Empty if the question has no row in the table of questions."""


class Naming:
    """Names the questions of `bank`; those in `linked` have a row to link to."""

    def __init__(self, bank: Bank, linked: Collection[str]) -> None:
        self._bank = bank
        self._linked = linked
        self._positions = {question.key: i for i, question in enumerate(bank.questions)}

    def of(self, key: str) -> Named:
        """Return how the page names the question with `key`."""
        question = self._bank.by_key[key]
        return Named(
            label=label(question),
            heading=heading(question),
            where=f"{question.path}:{self.line(question)}",
            anchor=anchor(key) if key in self._linked else "",
        )

    def in_order(self, keys: Iterable[str]) -> list[str]:
        """Return `keys` in the order of the bank."""
        return sorted(keys, key=self._positions.__getitem__)

    def line(self, question: Question) -> int:
        """Return the line on which `question` begins."""
        return self._bank.by_path[question.path].lines.line(question.span.start)


def anchor(key: str) -> str:
    """Return the id of the row of the question with `key`."""
    return f"q-{key.replace('#', '.')}"


def label(question: Question) -> str:
    """Return `Q23` for the number 23, other numbers as they are printed, or nothing."""
    number = question.number or ""
    return f"Q{number}" if number[:1].isascii() and number[:1].isdigit() else number


def heading(question: Question) -> str:
    """Return the title, or the beginning of the stem where there is none, on one line."""
    text = " ".join((question.title or question.stem).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
