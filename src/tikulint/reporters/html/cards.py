"""What every finding on the page has in common: its head, its section, and the row it can be."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from tikulint.model.finding import Finding, Pair, State
from tikulint.model.report import Report
from tikulint.reporters.html.boilerplate import boilerplate
from tikulint.reporters.html.naming import Named, Naming
from tikulint.reporters.substitutions import in_one_line
from tikulint.reporters.summary import is_open, is_verbatim
from tikulint.reporters.wording import say

FACTS, DUPLICATES, STRUCTURE = "facts", "duplicates", "structure"
SECTIONS = (FACTS, DUPLICATES, STRUCTURE)
FIRST_QUESTIONS = 4
"""So many questions of a group stand in its row."""
_FAMILIES = {"F": FACTS, "D": DUPLICATES}


def section_of(finding: Finding) -> str:
    """Return the section of the page that shows `finding`, by the family its code begins with."""
    return _FAMILIES.get(finding.code[0], STRUCTURE)


class Head(NamedTuple):
    """The head of a card: what was found, how grave it is, what editors said."""

    id: str
    section: str
    code: str
    title: str
    severity: str
    state: str
    is_new: bool
    is_open: bool
    message: str
    where: str


class Row(NamedTuple):
    """A finding on one line."""

    head: Head
    questions: tuple[Named, ...]
    more_questions: int
    detail: str
    suggestion: str


class Findings:
    """One report's findings as the page shows them in one language; ids are unique on the page."""

    def __init__(self, report: Report, language: str, naming: Naming) -> None:
        self.report = report
        self.language = language
        self.naming = naming
        self._ids = _unique_ids(report.findings)

    def say(self, key: str, **values: object) -> str:
        """Return the sentence `key` in the page's language."""
        return say(self.language, key, **values)

    def ordered(self, section: str) -> list[int]:
        """Return the indices of a section's findings: open first, then by severity and place."""
        findings = self.report.findings
        indices = [i for i, finding in enumerate(findings) if section_of(finding) == section]
        return sorted(indices, key=lambda i: (not is_open(findings[i]), findings[i].severity.rank))

    @cached_property
    def boilerplate(self) -> frozenset[str]:
        """The clauses that the whole bank repeats."""
        return boilerplate(self.report.bank)

    def id(self, index: int) -> str:
        """Return the id that the finding at `index` has on the page."""
        return self._ids[index]

    def head(self, index: int) -> Head:
        """Return the head of the finding at `index`."""
        finding = self.report.findings[index]
        meta = self.report.meta[finding.code]
        return Head(
            id=self._ids[index],
            section=section_of(finding),
            code=finding.code,
            title=getattr(meta.title, self.language),
            severity=finding.severity.value,
            state=finding.state.value,
            is_new=finding.state is State.NEW,
            is_open=is_open(finding),
            message=meta.message(finding, self.language),
            where=f"{finding.place.path}:{finding.place.line}",
        )

    def row(self, index: int) -> Row:
        """Return the finding at `index` as a row."""
        finding = self.report.findings[index]
        return Row(
            head=self.head(index),
            questions=tuple(self.naming.of(key) for key in self._first_keys(finding)),
            more_questions=max(0, len(finding.questions) - FIRST_QUESTIONS),
            detail=self.detail(finding),
            suggestion=self.suggestion(finding),
        )

    def detail(self, finding: Finding) -> str:
        """Return in one line what differs or what is right, or nothing."""
        if finding.rule and finding.rule.expected:
            return f"{finding.rule.found or '…'} → {finding.rule.expected}"
        if len(finding.pairs) == 1:
            pair = finding.pairs[0]
            return f"{pair.score:.2f} · {self.differences(pair)}".removesuffix(" · ")
        return ""

    def differences(self, pair: Pair) -> str:
        """Return in one line what differs, that nothing does, or nothing."""
        if not pair.differences and is_verbatim(self.report.bank, pair):
            return self.say("identical")
        return in_one_line(pair.differences, self.language)

    def _first_keys(self, finding: Finding) -> Sequence[str]:
        """Return the keys that stand for the finding: the two of its pair, or its first ones."""
        if len(finding.questions) == 2 and finding.pairs:
            return finding.pairs[0].a, finding.pairs[0].b
        return self.naming.in_order(finding.questions)[:FIRST_QUESTIONS]

    def suggestion(self, finding: Finding) -> str:
        """Return the words of the suggestion, or nothing."""
        return getattr(finding.suggestion.text, self.language) if finding.suggestion else ""


def _unique_ids(findings: Sequence[Finding]) -> list[str]:
    seen: Counter[str] = Counter()
    ids = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        times = seen[finding.fingerprint]
        ids.append(finding.fingerprint + (f".{times}" if times > 1 else ""))
    return ids
