"""One module a check: records and knowledge in, findings out. CHECKS lists them all."""

from collections.abc import Iterator
from typing import Protocol

from tikulint.checkers import (
    concept_names,
    contradiction,
    copied_answer,
    definition,
    heading_levels,
    key_not_offered,
    look_alike,
    missing_field,
    near_duplicate,
    number_sequence,
    refuted_statement,
    repeated_chapter,
    repeated_option,
    same_question_other_answer,
    template_answer,
    term,
    title_promise,
    unreadable,
    unverifiable,
    wrong_relation,
    wrong_unit,
    wrong_value,
)
from tikulint.evidence import Evidence
from tikulint.model.check import Meta
from tikulint.model.finding import Finding


class Check(Protocol):
    """A check is a module: a docstring that is its manual, `META`, and `find`."""

    META: Meta

    def find(self, evidence: Evidence) -> Iterator[Finding]:
        """Yield what is wrong; open nothing, print nothing, raise nothing."""
        ...


CHECKS: tuple[Check, ...] = (
    near_duplicate,
    same_question_other_answer,
    copied_answer,
    template_answer,
    repeated_chapter,
    wrong_value,
    refuted_statement,
    wrong_relation,
    definition,
    unverifiable,
    contradiction,
    wrong_unit,
    unreadable,
    missing_field,
    number_sequence,
    heading_levels,
    key_not_offered,
    repeated_option,
    title_promise,
    look_alike,
    term,
    concept_names,
)
