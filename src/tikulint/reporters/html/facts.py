"""Fact cards: the sentence with its claim marked, what is right, and who says so."""

from typing import NamedTuple

from tikulint.model.bank import File
from tikulint.model.finding import Edit, Finding, Reference
from tikulint.model.places import Span
from tikulint.reporters.html.cards import Findings, Head
from tikulint.reporters.html.naming import Named

REACH = 160
"""A sentence is shown for so many characters on each side of the claim."""
LONGEST_CLAIM = 300

_ENDS = "。！？!?；;\n"


class Quote(NamedTuple):
    """A sentence cut in three: what matters stands in the middle."""

    before: str
    middle: str
    after: str


class FactCard(NamedTuple):
    """A finding with a place inside a sentence."""

    head: Head
    questions: tuple[Named, ...]
    claim: Quote | None
    fixed: Quote | None
    expected: str
    rule: str
    certainty: str
    sources: tuple[Reference, ...]
    related: tuple[tuple[str, str], ...]
    suggestion: str


def fact_card(findings: Findings, index: int) -> FactCard:
    """Return the card of the finding at `index`."""
    finding = findings.report.findings[index]
    file = findings.report.bank.by_path.get(finding.place.path)
    rule = finding.rule
    claim = fixed = None
    if file:
        span = Span(
            file.lines.offset(finding.place.line, finding.place.column),
            file.lines.offset(finding.place.end_line, finding.place.end_column),
        )
        bounds = _field_around(findings, finding, span) or Span(0, len(file.text))
        claim = quoted(file.text, span, bounds)
        edits = finding.suggestion.edits if finding.suggestion else ()
        fixed = _fixed(file, span, bounds, edits)
    return FactCard(
        head=findings.head(index),
        questions=tuple(findings.naming.of(key) for key in finding.questions),
        claim=claim,
        fixed=fixed,
        expected=rule.expected if rule else "",
        rule=rule.id if rule else "",
        certainty=rule.certainty if rule else "",
        sources=rule.sources if rule else (),
        related=tuple(
            (
                f"{related.place.path}:{related.place.line}",
                getattr(related.message, findings.language),
            )
            for related in finding.related
        ),
        suggestion=findings.suggestion(finding),
    )


def quoted(text: str, span: Span, bounds: Span) -> Quote:
    """Return the sentence of `text` around `span`, with `span` in the middle, inside `bounds`."""
    start, end = span
    first, last = max(bounds.start, start - REACH), min(bounds.end, end + REACH)
    left = max(first, *(text.rfind(sign, first, start) + 1 for sign in _ENDS))
    stops = [found for sign in _ENDS if (found := text.find(sign, end, last)) >= 0]
    stop = min(stops) + 1 if stops else last
    before = text[left:start].lstrip()
    if left == start - REACH > bounds.start:
        before = f"…{before}"
    after = text[end:stop].rstrip()
    if stop == end + REACH < bounds.end and not stops:
        after = f"{after}…"
    claim = text[start:end]
    if len(claim) > LONGEST_CLAIM:
        claim = f"{claim[:LONGEST_CLAIM]}…"
    return Quote(before, claim, after)


def _field_around(findings: Findings, finding: Finding, span: Span) -> Span | None:
    """Return the field of one of the finding's questions that holds `span`."""
    for key in finding.questions:
        question = findings.report.bank.by_key[key]
        for field in (
            question.title_span,
            question.prompt_span,
            question.answer_span,
            question.explanation_span,
        ):
            at_home = question.path == finding.place.path
            if at_home and field and field.start <= span.start and span.end <= field.end:
                return field
    return None


def _fixed(file: File, span: Span, bounds: Span, edits: tuple[Edit, ...]) -> Quote | None:
    if len(edits) != 1 or edits[0].place.path != file.path:
        return None
    place = edits[0].place
    start = file.lines.offset(place.line, place.column)
    end = file.lines.offset(place.end_line, place.end_column)
    if not (start < span.end and span.start < end) and start != span.start:
        return None
    before, _, after = quoted(file.text, Span(start, end), bounds)
    return Quote(before, edits[0].replacement, after)
