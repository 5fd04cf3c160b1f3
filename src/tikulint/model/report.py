"""The whole result of a run: all that a reporter needs, and nothing it has to look up."""

from collections.abc import Mapping
from functools import cached_property

from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Pair, Severity, State, Words
from tikulint.model.record import Record


class Best(Record):
    """A question's best similarity (0 to 1) and the question it has it with, if any."""

    key: str
    score: float = 0.0
    partner: str | None = None


class Compared(Record):
    """What two questions are to each other: how alike, what differs, of which kind, and why.

    `code` is the check that would report them, empty for two questions that are silent.
    """

    pair: Pair
    code: str
    kind: Words
    reason: Words


class Report(Record):
    """One run's result: the bank, the checks that ran, their findings in order.

    `best` has one entry a question, in the bank's order, or none if no duplicate check ran;
    `threshold` is the lowest similarity that was looked at. `rules` is the number of rules applied;
    findings at `fail_on` or above fail the gate (None: it never fails).
    """

    bank: Bank
    checks: tuple[Meta, ...] = ()
    findings: tuple[Finding, ...] = ()
    best: tuple[Best, ...] = ()
    threshold: float = 0.0
    rules: int = 0
    fail_on: Severity | None = Severity.ERROR
    omitted: int = 0

    @cached_property
    def meta(self) -> Mapping[str, Meta]:
        """Every check that ran, by its code."""
        return {check.code: check for check in self.checks}

    def fails(self, fail_on: Severity | None) -> bool:
        """Whether a new or expired finding stands at `fail_on` or above (None: never)."""
        return fail_on is not None and any(
            finding.severity.rank <= fail_on.rank
            for finding in self.findings
            if finding.state in (State.NEW, State.EXPIRED)
        )
