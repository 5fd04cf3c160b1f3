"""Rules about statements: refuted ones, wrong definitions, values that nobody published."""

import re
from collections.abc import Iterator

from tikulint.claims.compiled import Compiled
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.respectively import pointed_at
from tikulint.claims.sentences import Sentence
from tikulint.claims.subjects import Mention
from tikulint.model.rule import Kind

_DENIES_BEFORE = re.compile(
    r"(?:不|没|没有|未|非|无|无需|不再|并不|不会|不能|不用|避免|防止|而不|勿|别|难以|从不|从未|"
    r"拒绝|反对|不一定|并非|未必|不必|无法|毫不|不太|很少|并没有|也不|都不|不总|不需要|不需|"
    r"不要求|不要|无须|不适合|不适于|不擅长|不善于|不宜)\s?(?:会|能|再|需要?|是|去|在)?\s?$|换[成为]了?\s?$"
)

_DENIES = re.compile(r"不是|并非|不再|没有|不会|不能|不需|无需|无法|而非|并不")
_DENYING = re.compile(r"[不没无非未]")


def judge_statements(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield what a rule with patterns says of a sentence: one judgement at most."""
    written = sentence.written
    for pattern in rule.patterns:
        match = pattern.search(written)
        if match is None:
            continue
        if _DENIES.search(match.group()) and not _DENYING.search(pattern.pattern):
            continue
        span = match.start() + sentence.start, match.end() + sentence.start
        if not _about(rule, sentence, span):
            continue
        if rule.excused(_own_clauses(sentence, span)):
            continue
        clause = sentence.clause(span[0])
        if _DENIES_BEFORE.search(sentence.text, max(clause[0], span[0] - 6), span[0]):
            continue
        unknown = rule.kind is Kind.UNVERIFIABLE
        verdict = Verdict.UNVERIFIABLE if unknown else Verdict.CONTRADICTED
        yield rule.judgement(verdict, span, sentence, expected=rule.rule.truth)
        return


def _own_clauses(sentence: Sentence, span: tuple[int, int]) -> str:
    """Return the clause at `span` and those that speak of nothing else by name."""
    kept = []
    for start, end in sentence.clauses:
        named = [m for m in sentence.mentions if start <= m.start < end and m.proper]
        others = named and named[0] not in sentence.references and named[0].start - start <= 3
        mine = start <= span[0] < end or span[0] <= start < span[1]
        own = named and named[0].subject in _nearest(sentence, span[0])
        if mine or not others or own:
            kept.append(sentence.text[start:end])
    return "，".join(kept)


def _nearest(sentence: Sentence, at: int) -> tuple[str, ...]:
    before = [m for m in sentence.mentions if m.end <= at and m not in sentence.references]
    return (before[-1].subject,) if before else ()


_OTHER_NOUN = re.compile(
    r"\s?(?:而|但|不过|相反)?(?:[^其该这此本整所每各基弱子\W][^\W其该]{1,6})(?:学习|网络|算法|方法|机|回归)\s?"
)
"""What opens a clause about something that no rule knows: …，而监督学习 …"""
_ADVERBIAL = 2
"""Characters before a pattern that leave no room for a subject: 在推理时，X …"""
_BUT = re.compile(r"而|但|却|则|；|相反")


def _speaks(subject: str, sentence: Sentence, speakers: list[Mention]) -> bool:
    """Whether the nearest speaker, or the first of its clause, is `subject`."""
    nearest = speakers[-1]
    if subject in [m.subject for m in sentence.group(nearest)]:
        return True
    clause_start, _ = sentence.clause(nearest.start)
    first = next((m for m in speakers if m.start >= clause_start), nearest)
    if _BUT.search(sentence.text, first.end, nearest.start):
        return False
    return subject in [m.subject for m in sentence.group(first)]


def _about(rule: Compiled, sentence: Sentence, span: tuple[int, int]) -> bool:
    """Whether the stretch at `span` is said of the rule's subject."""
    pointed = pointed_at(sentence, sentence.clause(span[0])[0], span[0])
    if pointed is not None:
        return rule.subject in pointed
    own = [m for m in sentence.mentions if m.subject == rule.subject]
    inside = [
        m for m in sentence.mentions if span[0] <= m.start < span[1] and m.subject != rule.subject
    ]
    if own and inside and own[0].end <= span[0] == inside[0].start:
        return True  # the pattern itself speaks of another thing, in the light of this one
    before = [m for m in sentence.mentions if m.end <= span[0]]
    speakers = [m for m in before if m not in sentence.references]
    if before:
        clause = sentence.clause(span[0])
        if before[-1].end <= clause[0] and _OTHER_NOUN.fullmatch(
            sentence.text[clause[0] : span[0]]
        ):
            return False
        return _speaks(rule.subject, sentence, speakers or before)
    if any(m.subject == rule.subject and m not in sentence.references for m in own):
        clause = sentence.clause(span[0])
        other = own[0].start >= clause[1] and span[0] - clause[0] > _ADVERBIAL
        return own[0].start <= span[1] + 8 and not other
    if sentence.mentions and not own:
        return False
    carried = rule.subject in sentence.carried
    if not carried:
        return False
    if rule.kind is Kind.DEFINITION:
        return True
    return rule.subject in sentence.owner(*span).subjects
