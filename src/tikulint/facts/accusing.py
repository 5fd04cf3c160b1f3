"""How a judgement becomes a finding, with the rule's evidence and the corrected sentence."""

from collections.abc import Iterator, Sequence

from tikulint.claims.judgement import Verdict
from tikulint.facts.stated import Stated
from tikulint.model.bank import Bank
from tikulint.model.check import Meta
from tikulint.model.finding import Edit, Finding, Reference, RuleRef, Severity, Suggestion, Words
from tikulint.model.question import normalised
from tikulint.model.rule import Kind, Rule
from tikulint.model.rulebook import Rulebook


def accusations(
    meta: Meta,
    bank: Bank,
    rulebook: Rulebook,
    statements: Sequence[Stated],
    verdict: Verdict,
    *kinds: Kind,
    severity: Severity | None = None,
) -> Iterator[Finding]:
    """Yield a finding of the check `meta` for every statement of that verdict and those kinds.

    Its severity is the rule's, unless one is given.
    """
    rules = {rule.id: rule for rule in rulebook.rules}
    for statement in statements:
        rule = rules[statement.judgement.rule]
        if statement.judgement.verdict is verdict and rule.kind in kinds:
            yield _accusation(meta, bank, rulebook, statement, rule, severity or rule.severity)


def _accusation(
    meta: Meta, bank: Bank, book: Rulebook, statement: Stated, rule: Rule, severity: Severity
) -> Finding:
    judgement, question = statement.judgement, statement.stretch.question
    place = statement.stretch.place(bank, judgement.start, judgement.end)
    subject = book.subject_by_id.get(judgement.subject)
    attribute = book.attribute_by_id.get(judgement.attribute)
    edits = (Edit(place=place, replacement=judgement.replacement),) if judgement.replacement else ()
    return meta.finding(
        place,
        [question] if question else [],
        identity=[rule.id, normalised(statement.sentence)],
        severity=severity,
        rule=_reference(book, rule, statement),
        suggestion=Suggestion(text=_advice(statement, rule), edits=edits),
        subject=subject.name if subject else judgement.subject,
        attribute=_named(attribute.name) if attribute else Words("", ""),
        found=judgement.found,
        expected=judgement.expected,
    )


def _reference(book: Rulebook, rule: Rule, statement: Stated) -> RuleRef:
    cited = [book.citation_by_id[id_] for id_ in rule.sources if id_ in book.citation_by_id]
    return RuleRef(
        id=rule.id,
        certainty=rule.certainty,
        sources=tuple(Reference(title=source.title, url=source.link) for source in cited),
        expected=statement.judgement.expected,
        found=statement.judgement.found,
    )


def _named(attribute: str) -> Words:
    return Words(f"的{attribute}", f" ({attribute})")


def _advice(statement: Stated, rule: Rule) -> Words:
    """Return the corrected sentence where the right words are known, else the truth.

    What the rule's editor has to say comes behind it.
    """
    said = f"（{rule.message}）" if rule.message else ""
    if statement.judgement.replacement:
        right = statement.corrected
        return Words(f"改成：{right}{said}", f"write: {right}{said}")
    truth = rule.truth or statement.judgement.expected
    return Words(f"按事实改写：{truth}{said}", f"rewrite it according to the fact: {truth}{said}")
