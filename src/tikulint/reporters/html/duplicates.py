"""Duplicate cards: two questions side by side, a group against one of its members, or a list."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from tikulint.model.finding import Finding, Pair
from tikulint.reporters.html.cards import Findings, Head
from tikulint.reporters.html.fields import Field, fields
from tikulint.reporters.html.naming import Named
from tikulint.reporters.substitutions import Substitution, named
from tikulint.reporters.summary import is_verbatim

MOST_MEMBERS = 8
"""A larger group is listed, not laid side by side."""
MOST_LISTED = 50


class Comparison(NamedTuple):
    """Two questions side by side."""

    left: Named
    right: Named
    score: str
    substitutions: tuple[Substitution, ...]
    more_substitutions: int
    verbatim: bool
    shared: tuple[str, ...]
    fields: tuple[Field, ...]


class Listed(NamedTuple):
    """One pair of a group that is too large to lay side by side."""

    left: Named
    right: Named
    score: str
    differences: str


class DuplicateCard(NamedTuple):
    """A group of questions: laid side by side, or only listed."""

    head: Head
    members: tuple[Named, ...]
    more_members: int
    comparisons: tuple[Comparison, ...]
    listed: tuple[Listed, ...]
    more_listed: int
    suggestion: str


def duplicate_card(findings: Findings, index: int) -> DuplicateCard:
    """Return the card of the finding at `index`."""
    finding = findings.report.findings[index]
    small = len(finding.questions) <= MOST_MEMBERS
    pairs = _against_one(finding) if small else finding.pairs
    name = findings.naming.of
    return DuplicateCard(
        head=findings.head(index),
        members=tuple(
            name(key) for key in findings.naming.in_order(finding.questions)[:MOST_LISTED]
        ),
        more_members=max(0, len(finding.questions) - MOST_LISTED),
        comparisons=tuple(_comparison(findings, pair) for pair in pairs) if small else (),
        listed=tuple(
            Listed(
                name(pair.a),
                name(pair.b),
                f"{pair.score:.2f}",
                findings.differences(pair),
            )
            for pair in (() if small else pairs[:MOST_LISTED])
        ),
        more_listed=0 if small else max(0, len(pairs) - MOST_LISTED),
        suggestion=findings.suggestion(finding),
    )


def _against_one(finding: Finding) -> Sequence[Pair]:
    """Return the pairs of the member that most pairs hold: every other one against it."""
    degrees = Counter(key for pair in finding.pairs for key in (pair.a, pair.b))
    if len(degrees) <= 2:
        return finding.pairs[:1]
    hub = max(degrees, key=lambda key: (degrees[key], -list(degrees).index(key)))
    reached = {hub}
    chosen = []
    for pair in sorted(finding.pairs, key=lambda pair: hub not in (pair.a, pair.b)):
        if not {pair.a, pair.b} <= reached:
            chosen.append(pair)
            reached |= {pair.a, pair.b}
    return chosen


def _comparison(findings: Findings, pair: Pair) -> Comparison:
    left, right = (findings.report.bank.by_key[key] for key in (pair.a, pair.b))
    substitutions, more = named(pair.differences)
    return Comparison(
        left=findings.naming.of(pair.a),
        right=findings.naming.of(pair.b),
        score=f"{pair.score:.2f}",
        substitutions=tuple(substitutions),
        more_substitutions=more,
        verbatim=is_verbatim(findings.report.bank, pair),
        shared=pair.shared,
        fields=tuple(fields(left, right, findings.boilerplate)),
    )
