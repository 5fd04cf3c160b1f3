"""What every format counts in the same way: findings by code, severity and state."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from tikulint.model.bank import Bank
from tikulint.model.finding import Finding, Pair, Severity, State
from tikulint.model.report import Report

OPEN = (State.NEW, State.EXPIRED)
"""The states that ask an editor to act."""


class Summary(NamedTuple):
    """Counts of findings; severities and states are all there, codes as far as found, sorted."""

    by_code: Mapping[str, int]
    by_severity: Mapping[str, int]
    by_state: Mapping[str, int]


def summary(report: Report) -> Summary:
    """Count the findings of `report`."""
    codes = Counter(finding.code for finding in report.findings)
    severities = Counter(finding.severity for finding in report.findings)
    states = Counter(finding.state for finding in report.findings)
    return Summary(
        by_code=dict(sorted(codes.items())),
        by_severity={severity.value: severities[severity] for severity in Severity},
        by_state={state.value: states[state] for state in State},
    )


def is_verbatim(bank: Bank, pair: Pair) -> bool:
    """Whether the two questions of `pair` have one content."""
    return bank.by_key[pair.a].content == bank.by_key[pair.b].content


def is_open(finding: Finding) -> bool:
    """Whether an editor should act on `finding` now."""
    return finding.state in OPEN
