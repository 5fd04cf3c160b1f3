"""Duplicate cards: two questions side by side, a group against one of its members, or a list."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tikulint.model.finding import Finding, Pair
from tikulint.model.question import Question
from tikulint.reporters.html.cards import Findings, Head
from tikulint.reporters.html.marks import Side, Stretch, marked
from tikulint.reporters.html.naming import Named, heading
from tikulint.reporters.substitutions import Substitution, blanks_shown, named
from tikulint.reporters.summary import is_verbatim

MOST_MEMBERS = 8
"""A larger group is listed, not laid side by side."""
MOST_LISTED = 50
LONGEST_STRETCH = 480
"""A longer stretch is folded in its middle."""
MOST_STRETCHES = 120

_FIELDS = ("prompt", "options", "answer", "explanation")


class Field(NamedTuple):
    """One field of two questions; `same` if it need be shown only once."""

    name: str
    same: bool
    left: Side
    right: Side


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
        fields=tuple(_fields(left, right)),
    )


def _fields(left: Question, right: Question) -> Iterator[Field]:
    for name in _FIELDS:
        texts = _text(left, name), _text(right, name)
        if name == "prompt" and not any(texts):
            texts = _titles(left, right)
        if any(texts):
            yield _field(name, *texts)


def _titles(left: Question, right: Question) -> tuple[str, str]:
    """Return the titles that ask the question, unless the card's heading shows all of them."""
    if left.title == right.title == heading(left):
        return "", ""
    return left.title, right.title


def _text(question: Question, name: str) -> str:
    if name == "options":
        return "\n".join(f"{option.letter}. {option.text}" for option in question.options)
    if name == "answer":
        parts = dict.fromkeys((question.answer_key, question.answer))
        return "\n".join(filter(None, parts))
    text: str = getattr(question, name)
    return text


def _field(name: str, left: str, right: str) -> Field:
    if left == right:
        once = _folded((Stretch(left, False),))
        return Field(name, True, once, once)
    left_side, right_side = marked(left, right)
    return Field(name, False, _folded(left_side), _folded(right_side))


def _folded(side: Side) -> Side:
    stretches = [_short(stretch) for stretch in side[:MOST_STRETCHES]]
    if len(side) > MOST_STRETCHES:
        stretches.append(Stretch(" …", False))
    return tuple(stretches)


def _short(stretch: Stretch) -> Stretch:
    text = stretch.text
    if len(text) > LONGEST_STRETCH:
        half = LONGEST_STRETCH // 2 - 20
        text = f"{text[:half]} …（{len(text) - 2 * half}）… {text[-half:]}"
    return Stretch(blanks_shown(text) if stretch.changed else text, stretch.changed)
