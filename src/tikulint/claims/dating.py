"""Rules about years: what was made when, whatever else a sentence says was made."""

import re
from collections.abc import Iterator

from tikulint.claims.clauses import negated
from tikulint.claims.compiled import Compiled
from tikulint.claims.figures import judge_bare, judge_value
from tikulint.claims.judgement import Judgement
from tikulint.claims.quantities import Kind as Figure
from tikulint.claims.quantities import Quantity
from tikulint.claims.sentences import Cue, Sentence

_DATE = "年初底中末 月0123456789上下半"
"""What may stand beside a year that is a clause of its own (2018 年 10 月，)."""
_SINCE = re.compile(r"\s?年?(?:以来|之后|以后|起|后|前|之前|以前|至今)")
_UNTIL = re.compile(
    r"(?:截至|截止到?|到了?|自从?|从|直到|(?<!最)早于|晚于|比|直至|继|追溯到|距)\s?$"
)


def judge_years(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield what a rule about a year says of the years of a sentence."""
    cues = rule.cues_in(sentence)
    if not cues:
        yield from judge_bare(rule, sentence)
        return
    text = sentence.text
    years = [q for q in sentence.quantities if q.kind is Figure.YEAR]
    for year in years:
        clause = sentence.clause(year.start)
        if _SINCE.match(text, year.end) or _UNTIL.search(
            text, max(clause[0], year.start - 5), year.start
        ):
            continue
        cue = _made(sentence, year, cues, years)
        if cue is None or rule.subject not in _maker_owner(sentence, year, cue):
            continue
        if negated(text, clause[0], cue.start) or negated(text, clause[0], year.start):
            continue
        yield from judge_value(rule, sentence, year)


def _made(sentence: Sentence, year: Quantity, cues: list[Cue], years: list[Quantity]) -> Cue | None:
    """Return the cue a year dates: in its clause, or in the next where its own is but a date."""
    text = sentence.text
    start, end = sentence.clause(year.start)
    alone = not (text[start : year.start].strip("早在于 ") or text[year.end : end].strip(_DATE))
    limit = sentence.clause(end + 1)[1] if alone and end + 1 < sentence.end else end
    best: tuple[int, Cue] | None = None
    for cue in cues:
        if not start <= cue.start < limit:
            continue
        low, high = (year.end, cue.start) if cue.start >= year.end else (cue.end, year.start)
        gap = high - low
        if gap > 30 or any(low <= other.start < high for other in years):
            continue
        if re.search(r"[；;]", text[low:high]):
            continue
        if best is None or gap < best[0]:
            best = gap, cue
    return best[1] if best else None


_OBJECT = re.compile(
    r"\s?(?:了|过)?(?:的(?:是)?)?\s?(?:一[种个款篇]|名为|叫做?|著名的?|经典的?|新的|论文|文章|"
    r"模型|\s|《)*"
)


def _maker_owner(sentence: Sentence, year: Quantity, cue: Cue) -> tuple[str, ...]:
    """Return what was made in a year: the name right behind the verb, else the one before."""
    text = sentence.text
    _, clause_end = sentence.clause(cue.start)
    behind = [m for m in sentence.mentions if cue.end <= m.start < clause_end]
    if behind:
        opening = _OBJECT.match(text, cue.end)
        gap = text[opening.end() if opening else cue.end : behind[0].start]
        after = text[behind[0].end : behind[0].end + 2].strip()
        if len(gap) <= 6 and not re.search(r"基于|使用|利用|针对|用于|改进|[，；在]", gap):
            if behind[0] in sentence.references or after.startswith("的"):
                return ()
            return tuple(m.subject for m in sentence.group(behind[0]))
    if sentence.clause(year.start) != sentence.clause(cue.start):
        return sentence.owner(cue.start, cue.end).subjects
    return sentence.owner(min(year.start, cue.start), max(year.end, cue.end)).subjects
