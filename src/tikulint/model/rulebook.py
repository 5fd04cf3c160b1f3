"""What editors know, typed: facts, terms, decisions and the baseline."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from tikulint.model.record import Record
from tikulint.model.rule import Attribute, Citation, Rule, Subject


class Concept(Record):
    """Names of one concept: the first is the bank's own choice, all count as one word."""

    names: tuple[str, ...]


class Preference(Record):
    """The bank's choice of a term: write `prefer`, not one of `avoid`."""

    id: str
    prefer: str
    avoid: tuple[str, ...]
    note: str = ""
    path: str = ""
    line: int = 0


class Terms(Record):
    """checks/terms.yaml: the bank's vocabulary.

    `concepts` are aliases of one thing; `contrasts` are sets of different things that look alike
    (a difference in one of them makes two questions siblings); `preferences` are choices of term.
    """

    concepts: tuple[Concept, ...] = ()
    contrasts: tuple[tuple[str, ...], ...] = ()
    preferences: tuple[Preference, ...] = ()


class Rulebook(Record):
    """Everything in checks/, loaded and checked."""

    subjects: tuple[Subject, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    citations: tuple[Citation, ...] = ()
    rules: tuple[Rule, ...] = ()
    terms: Terms = Terms()
    baseline: frozenset[str] = frozenset()

    @cached_property
    def subject_by_id(self) -> Mapping[str, Subject]:
        """Every subject by its id."""
        return {subject.id: subject for subject in self.subjects}

    @cached_property
    def attribute_by_id(self) -> Mapping[str, Attribute]:
        """Every declared attribute by its id."""
        return {attribute.id: attribute for attribute in self.attributes}

    @cached_property
    def citation_by_id(self) -> Mapping[str, Citation]:
        """Every citation by its id."""
        return {citation.id: citation for citation in self.citations}

    def in_force(self, today: date | None) -> tuple[Rule, ...]:
        """Return the rules whose `until` has not passed on the day `today` (None: all of them)."""
        return tuple(rule for rule in self.rules if not _lapsed(rule, today))

    def lapsed(self, today: date | None) -> tuple[Rule, ...]:
        """Return the rules that are silent because their `until` has passed."""
        return tuple(rule for rule in self.rules if _lapsed(rule, today))


def _lapsed(rule: Rule, today: date | None) -> bool:
    return today is not None and rule.until is not None and rule.until < today
