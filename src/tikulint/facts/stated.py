"""What a bank states, judged by the curated rules: one pass serves all fact checks."""

from collections.abc import Iterator
from typing import NamedTuple

from tikulint.claims.judgement import Judgement
from tikulint.claims.judging import Judge, Timed
from tikulint.model.bank import Bank, Passage
from tikulint.model.places import Place
from tikulint.model.question import Question
from tikulint.model.rule import Kind
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings

_ONCE = frozenset({Kind.REFUTED, Kind.DEFINITION, Kind.UNVERIFIABLE})
"""Kinds that are reported once a question: an entry that explains X wrongly repeats itself."""


class Stretch(NamedTuple):
    """A text that a bank asserts, and where: a field of a question, or a passage.

    `text` is the field or the passage from `offset` on; `topic` is the question it answers.
    """

    text: str
    topic: str = ""
    question: Question | None = None
    field: str = ""
    passage: Passage | None = None
    offset: int = 0

    def place(self, bank: Bank, start: int, end: int) -> Place:
        """Return where `text[start:end]` stands, in lines and columns."""
        start, end = start + self.offset, end + self.offset
        if self.question:
            return bank.field_place(self.question, self.field, start, end)
        if self.passage is None:
            raise ValueError("a stretch stands in a question or in a passage")
        return bank.passage_place(self.passage, start, end)


class Stated(NamedTuple):
    """A judgement on a stretch of the bank."""

    judgement: Judgement
    stretch: Stretch

    @property
    def sentence(self) -> str:
        """The sentence that was judged."""
        return self.stretch.text[slice(*self.judgement.sentence)].strip()

    @property
    def corrected(self) -> str:
        """The sentence with the replacement in the stead of the offending words."""
        text, judgement = self.stretch.text, self.judgement
        first, last = judgement.sentence
        before, after = text[first : judgement.start], text[judgement.end : last]
        return f"{before}{judgement.replacement}{after}".strip()


def stretches(bank: Bank) -> Iterator[Stretch]:
    """Yield everything the bank asserts: never a distractor, nor what a stem asks to find wrong."""
    for question in bank.questions:
        for assertion in question.assertions:
            yield Stretch(
                assertion.text,
                assertion.context,
                question=question,
                field=assertion.field,
                offset=assertion.offset,
            )
    for passage in bank.passages:
        yield Stretch(passage.text, passage=passage)


def stated(
    bank: Bank, rulebook: Rulebook, settings: Settings, timed: Timed | None = None
) -> list[Stated]:
    """Return what the rules in force say of the bank, in its order."""
    rules = rulebook.in_force(settings.today)
    judge = Judge(rules, rulebook.subjects, timed)
    once = {rule.id for rule in rules if rule.kind in _ONCE}
    seen: set[tuple[str, str]] = set()
    found = []
    for stretch in stretches(bank):
        for judgement in judge.judge(stretch.text, topic=stretch.topic):
            if judgement.rule in once and stretch.question:
                key = judgement.rule, stretch.question.key
                if key in seen:
                    continue
                seen.add(key)
            found.append(Stated(judgement, stretch))
    return found
