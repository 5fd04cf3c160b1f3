"""The whole linter in one function: run the checks, apply what editors said, sort, report."""

from collections.abc import Callable, Iterable

from tikulint.checkers import CHECKS, Check
from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, State
from tikulint.model.report import Report
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings

Watch = Callable[[Meta, int, int], None]
"""Told before each check: the check, how many are done, how many there are."""


def lint(bank: Bank, rulebook: Rulebook, settings: Settings, watch: Watch | None = None) -> Report:
    """Return everything the selected checks find in `bank`, in the order of places and codes."""
    evidence = Evidence(bank, rulebook, settings)
    checks = selected(CHECKS, settings)
    findings: list[Finding] = []
    for done, check in enumerate(checks):
        if watch:
            watch(check.META, done, len(checks))
        findings.extend(_with_state(finding, rulebook) for finding in check.find(evidence))
    return Report(
        bank=bank,
        checks=tuple(check.META for check in checks),
        findings=tuple(sorted(findings, key=_order(bank))),
        best=evidence.best() if any(check.META.code.startswith("D") for check in checks) else (),
        rules=len(rulebook.rules),
        fail_on=settings.fail_on,
    )


def selected(checks: Iterable[Check], settings: Settings) -> list[Check]:
    """Return the checks whose code begins with a selected prefix and with no ignored one."""
    return [
        check
        for check in checks
        if check.META.code.startswith(settings.select or ("",))
        and not (settings.ignore and check.META.code.startswith(settings.ignore))
    ]


def _with_state(finding: Finding, rulebook: Rulebook) -> Finding:
    if finding.fingerprint in rulebook.baseline:
        return finding.model_copy(update={"state": State.BASELINED})
    return finding


def _order(bank: Bank) -> Callable[[Finding], tuple[int, int, int, str, str]]:
    rank = {file.path: position for position, file in enumerate(bank.files)}

    def order(finding: Finding) -> tuple[int, int, int, str, str]:
        place = finding.place
        position = rank.get(place.path, len(rank))
        return position, place.line, place.column, finding.code, finding.fingerprint

    return order
