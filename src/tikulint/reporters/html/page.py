"""Composes the page: what stands where, and what is left out of a very large one."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from tikulint.model.bank import File, Left, Unreadable
from tikulint.model.finding import Severity, State
from tikulint.model.report import Report
from tikulint.reporters.html.cards import (
    DUPLICATES,
    FACTS,
    SECTIONS,
    STRUCTURE,
    Findings,
    Row,
    section_of,
)
from tikulint.reporters.html.charts import Histogram, histogram
from tikulint.reporters.html.duplicates import MOST_MEMBERS, duplicate_card
from tikulint.reporters.html.facts import fact_card
from tikulint.reporters.html.naming import Named, Naming
from tikulint.reporters.summary import is_open, summary

FIRST = 10
"""So many findings are named at the top of the page."""
CARD_BYTES = {FACTS: 300_000, DUPLICATES: 700_000}
"""When a section's cards have reached so many bytes, the rest become rows."""
MOST_ROWS = 10_000
"""So many findings are shown in all; the rest are only counted."""
MOST_QUESTIONS = 5_000
"""So many questions the table shows, the most similar ones of a larger bank."""
MOST_LEFT = 200
DRAWN_AT_ONCE = 400
"""Findings and lines of a page that a browser draws whole."""

Draw = Callable[[str, object], str]
"""Draws one card with the template of that name."""


class Count(NamedTuple):
    """How many findings have `value`, which is a severity, a state or a section."""

    value: str
    n: int


class Rows(NamedTuple):
    """The rows of one check."""

    code: str
    title: str
    severity: str
    rows: tuple[Row, ...]


class Section(NamedTuple):
    """One section of findings: cards as markup, then rows, then how many are not shown."""

    name: str
    total: int
    cards: tuple[str, ...]
    groups: tuple[Rows, ...]
    hidden: int


class Line(NamedTuple):
    """One question in the table of questions."""

    question: Named
    score: str
    hot: bool
    partner: Named | None
    findings: tuple[tuple[str, str], ...]
    """Code and id of each finding about it."""


class Page(NamedTuple):
    """Everything that the page shows."""

    report: Report
    files: tuple[File, ...]
    """Those with questions."""
    fails: bool
    failing: int
    severities: tuple[Count, ...]
    states: tuple[Count, ...]
    sections: tuple[Section, ...]
    filters: tuple[tuple[str, tuple[Count, ...]], ...]
    first: tuple[Row, ...]
    chart: Histogram | None
    lines: tuple[Line, ...]
    more_lines: int
    left: tuple[tuple[str, Left], ...]
    more_left: int
    unreadable: tuple[Unreadable, ...]
    shown: int
    omitted: int

    @property
    def many(self) -> bool:
        """Whether the page is so long that a browser had better draw only what is seen."""
        return self.shown + len(self.lines) > DRAWN_AT_ONCE


def compose(report: Report, language: str, draw: Draw) -> Page:
    """Return the page of `report`; `draw` makes the markup of a card."""
    linked = _linked(report)
    naming = Naming(report.bank, linked)
    findings = Findings(report, language, naming)
    sections = tuple(_sections(findings, draw))
    left = [(file.path, left) for file in report.bank.files for left in file.left]
    reported = frozenset(
        key
        for finding in report.findings
        if section_of(finding) == DUPLICATES
        for key in finding.questions
    )
    counts = summary(report)
    severities = tuple(Count(value, n) for value, n in counts.by_severity.items())
    states = tuple(Count(value, n) for value, n in counts.by_state.items())
    hidden = sum(section.hidden for section in sections)
    return Page(
        report=report,
        files=tuple(file for file in report.bank.files if file.questions),
        fails=report.fails(report.fail_on),
        failing=sum(
            is_open(finding) and finding.severity.rank <= report.fail_on.rank
            for finding in report.findings
        )
        if report.fail_on
        else 0,
        severities=_open_severities(report),
        states=states,
        sections=sections,
        filters=_filters(severities, states, sections),
        first=tuple(_first(findings)),
        chart=histogram(report.best, reported, report.threshold) if report.best else None,
        lines=tuple(_lines(findings, naming, linked, reported)),
        more_lines=len(report.bank.questions) - len(linked),
        left=tuple(left[:MOST_LEFT]),
        more_left=max(0, len(left) - MOST_LEFT),
        unreadable=report.bank.unreadable,
        shown=len(report.findings) - hidden,
        omitted=hidden + report.omitted,
    )


def _linked(report: Report) -> frozenset[str]:
    """Return the keys of the questions in the table: all, or the most telling ones."""
    questions = report.bank.questions
    if len(questions) <= MOST_QUESTIONS:
        return frozenset(question.key for question in questions)
    concerned = {
        key
        for finding in report.findings
        if len(finding.questions) <= MOST_MEMBERS
        for key in finding.questions
    }
    scores = {entry.key: entry.score for entry in report.best}
    ranked = sorted(
        (question.key for question in questions),
        key=lambda key: (key not in concerned, -scores.get(key, 0.0)),
    )
    return frozenset(ranked[:MOST_QUESTIONS])


def _sections(findings: Findings, draw: Draw) -> Iterator[Section]:
    room = MOST_ROWS
    for name in SECTIONS:
        indices = findings.ordered(name)
        cards = list(_cards(findings, name, indices, draw))
        rest = indices[len(cards) :]
        room = max(0, room - len(cards))
        shown = rest[:room]
        room -= len(shown)
        if indices:
            groups = tuple(_groups(findings, shown))
            yield Section(name, len(indices), tuple(cards), groups, len(rest) - len(shown))


def _cards(findings: Findings, section: str, indices: Sequence[int], draw: Draw) -> Iterator[str]:
    """Yield the markup of the cards of a section until its bytes are used up."""
    if section == STRUCTURE:
        return
    used = 0
    for index in indices:
        card = fact_card(findings, index) if section == FACTS else duplicate_card(findings, index)
        markup = draw("fact" if section == FACTS else "duplicate", card)
        used += len(markup.encode())
        if used > CARD_BYTES[section]:
            return
        yield markup


def _groups(findings: Findings, indices: Sequence[int]) -> Iterator[Rows]:
    known = findings.report.findings

    def code(index: int) -> str:
        return known[index].code

    groups = [
        (code, list(members)) for code, members in groupby(sorted(indices, key=code), key=code)
    ]
    groups.sort(key=lambda group: (known[group[1][0]].severity.rank, group[0]))
    for group, members in groups:
        rows = tuple(findings.row(index) for index in members)
        severities = {row.head.severity for row in rows}
        severity = severities.pop() if len(severities) == 1 else ""
        yield Rows(group, rows[0].head.title, severity, rows)


def _first(findings: Findings) -> Iterator[Row]:
    """Yield what to look at first: failed acceptances, then facts, duplicates, the rest."""
    known = findings.report.findings
    indices = [i for i, finding in enumerate(known) if is_open(finding)]
    indices.sort(
        key=lambda i: (
            known[i].state is not State.EXPIRED,
            known[i].severity.rank,
            SECTIONS.index(section_of(known[i])),
        )
    )
    for index in indices[:FIRST]:
        yield findings.row(index)


def _open_severities(report: Report) -> tuple[Count, ...]:
    return tuple(
        Count(
            severity.value,
            sum(is_open(found) and found.severity is severity for found in report.findings),
        )
        for severity in Severity
    )


def _filters(
    severities: Sequence[Count], states: Sequence[Count], sections: Sequence[Section]
) -> tuple[tuple[str, tuple[Count, ...]], ...]:
    """Return the filters that have something to choose between."""
    kinds = [Count(section.name, section.total) for section in sections]
    choices = (
        ("kind", tuple(kinds)),
        ("severity", tuple(count for count in severities if count.n)),
        ("state", tuple(count for count in states if count.n)),
    )
    return tuple((name, values) for name, values in choices if len(values) > 1)


def _lines(
    findings: Findings, naming: Naming, linked: frozenset[str], reported: frozenset[str]
) -> Iterator[Line]:
    report = findings.report
    about: dict[str, list[tuple[str, str]]] = {}
    for index, finding in enumerate(report.findings):
        head = findings.id(index)
        for key in finding.questions:
            about.setdefault(key, []).append((finding.code, head))
    best = {entry.key: entry for entry in report.best}
    for question in report.bank.questions:
        if question.key not in linked:
            continue
        entry = best.get(question.key)
        yield Line(
            question=naming.of(question.key),
            score=f"{entry.score:.2f}" if entry else "",
            hot=question.key in reported,
            partner=naming.of(entry.partner) if entry and entry.partner else None,
            findings=tuple(about.get(question.key, ())),
        )
