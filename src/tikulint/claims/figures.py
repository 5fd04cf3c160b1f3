"""Rules about quantities: the figures of a sentence, and bare ones that answer a question."""

import re
from collections.abc import Iterator

from tikulint.claims.clauses import corrected, negated, stands_instead
from tikulint.claims.compiled import Compiled
from tikulint.claims.judgement import Judgement, Verdict
from tikulint.claims.matching import attribute, fits
from tikulint.claims.quantities import Kind as Figure
from tikulint.claims.quantities import Quantity
from tikulint.claims.respectively import owners
from tikulint.claims.sentences import Cue, Sentence
from tikulint.claims.values import Agreement, agreement, readable, written_like
from tikulint.model.rule import Kind

_USAGE = re.compile(
    r"我们|咱们|笔者|本(?:文|书|实验|例|节|项目|次)|你|您|用户|开发者|设[为成]|设置|设定|"
    r"调[为成整到至]|改[为成]|指定|限制[为在到]|截断|填充|补齐|微调|实验中|实践中|显存|批大小|"
    r"batch|部署|max_seq_length|配置|参数设|建议|推荐|可以?(?:取|选|设|用)|取值"
)
_SETS = re.compile(
    r"[^，。；]{0,12}?(?:[把将][^，。；]{1,16}?)(?:设[为成]|设置为|设定为|定为|改为|调整为)"
)
_UNIT_NOUN = re.compile(
    r"\s?(?:个\s?)?(tokens?|词元|子词|单词|词|汉字|字符|字|words?|[GTMK]B|[GT]\b)"
)


def judge_bare(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Judge a bare figure that answers a question for it: 多少层？—— 24 层。"""
    if rule.subject not in sentence.carried or sentence.mentions:
        return
    if not sentence.quantities or not any(rule.names(cue.word) for cue in sentence.asked):
        return
    figure = sentence.quantities[0]
    if (figure.kind is Figure.YEAR) != (rule.kind is Kind.YEAR):
        return
    rest = sentence.text[figure.end : sentence.clause(figure.start)[1]]
    fitting = rule.kind is Kind.YEAR or fits(sentence.text, figure.end, rule.unit)
    if fitting and sentence.bare_until(figure.start) and len(rest.strip()) <= 8:
        yield from judge_value(rule, sentence, figure)


def judge_quantities(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield what a rule about a quantity says of the figures of a sentence."""
    cues = rule.cues_in(sentence)
    if not cues:
        yield from judge_bare(rule, sentence)
        return
    for quantity in sentence.quantities:
        if quantity.kind is Figure.YEAR:
            continue
        if _goes_on(rule, sentence, quantity, cues):
            yield from judge_value(rule, sentence, quantity)
            continue
        placed = _denied(sentence, quantity) or quantity
        cue = attribute(sentence, placed, cues, rule.unit, rule.unit_only)
        if cue is None or rule.subject not in owners(sentence, placed, cue):
            continue
        if _is_usage(rule, sentence, quantity):
            continue
        yield from judge_value(rule, sentence, quantity, weight=_weight(rule, cue))


_AND = re.compile(r"[\s、]*(?:而|但|且|则|和|与|以及|同时|相比之下|对应地?)?\s?")
_AS_FOR = re.compile(
    r"\s?(?:就|在|从|论|至于|关于|按)?[^，。；\d]{1,10}?(?:方面|上|来看|来说|而言|上看|角度)?\s?"
)
_IS_SO = re.compile(
    r"\s?(?:的)?\s?(?:则|却|就|也|只|仅|才)?\s?(?:是|为|有|达到?|支持|：|:)\s?(?:约|大约|只有?)?\s?"
)


def _goes_on(rule: Compiled, sentence: Sentence, quantity: Quantity, cues: list[Cue]) -> bool:
    """Whether a clause leaves out the attribute of the one before (…，而 GPT-2 的是 1024)."""
    text = sentence.text
    start, end = sentence.clause(quantity.start)
    before = [m for m in sentence.mentions if start <= m.start and m.end <= quantity.start]
    if start == sentence.start or len(before) != 1 or before[0].subject != rule.subject:
        return False
    if any(start <= cue.start < end for cue in cues) or not _says_so(sentence, quantity):
        return False
    for first, last in reversed([c for c in sentence.clauses if c[1] <= start]):
        named = [cue for cue in cues if first <= cue.start < last]
        figures = [q for q in sentence.quantities if first <= q.start < last]
        if named:
            topic = _AS_FOR.fullmatch(text, first, last)
            return bool(figures or topic) and fits(text, quantity.end, rule.unit)
        if not figures or not _says_so(sentence, figures[0]):
            return False
    return False


def _says_so(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a clause says no more than that something is a figure (而 GPT-2 是 1024)."""
    text = sentence.text
    start, _ = sentence.clause(quantity.start)
    names = [m for m in sentence.mentions if start <= m.start and m.end <= quantity.start]
    return (
        len(names) == 1
        and bool(_AND.fullmatch(text, start, names[0].start))
        and bool(_IS_SO.fullmatch(text, names[0].end, quantity.start))
    )


def _denied(sentence: Sentence, quantity: Quantity) -> Quantity | None:
    """Return the figure that `quantity` is put in the stead of (不是 1024，而是 512)."""
    text = sentence.text
    start, _ = sentence.clause(quantity.start)
    if start == sentence.start or not stands_instead(text, start, quantity.start):
        return None
    before = [other for other in sentence.quantities if other.end <= start]
    if not before or sentence.clause(before[-1].start)[1] + 1 != start:
        return None
    last = before[-1]
    return last if negated(text, sentence.clause(last.start)[0], last.start) else None


def _weight(rule: Compiled, cue: Cue) -> int:
    """Return how plainly a cue names its attribute: a mere unit (token) least."""
    return 0 if rule.unit_only.fullmatch(cue.word) else cue.end - cue.start


def judge_value(
    rule: Compiled, sentence: Sentence, quantity: Quantity, *, weight: int = 0, scaled: bool = False
) -> Iterator[Judgement]:
    """Yield what a rule says of a figure that is known to be its subject's and its attribute's.

    `scaled` figures were multiplied as their table's header says: none can be put in their stead.
    """
    expect = rule.rule.expect
    noun = _UNIT_NOUN.match(sentence.text, quantity.end)
    values = _values(rule, sentence, quantity)
    agrees = agreement(quantity, expect, values, noun[1] if noun else "")
    clause = sentence.clause(quantity.start)
    if negated(sentence.text, clause[0], quantity.start):
        if agrees is not Agreement.RIGHT or corrected(sentence.text, quantity.end, sentence.end):
            return
        agrees = Agreement.WRONG
    expected = _expected(rule, values)
    span = quantity.start, quantity.end
    if agrees is Agreement.WRONG:
        written = sentence.text[slice(*span)]
        replacement = written_like(values[0], written, expect.unit == "%") if values else ""
        if scaled or quantity.sides or quantity.high is not None:
            replacement = ""
        yield rule.judgement(
            Verdict.CONTRADICTED,
            span,
            sentence,
            expected=expected,
            replacement=replacement,
            weight=weight,
        )
    elif agrees is Agreement.RIGHT:
        yield rule.judgement(Verdict.SUPPORTED, span, sentence, expected=expected, weight=weight)
    if noun and noun[1] in expect.wrong_units and agrees is not Agreement.OPEN:
        # Han and Latin stand a blank apart, in the manner of the bank's own writing.
        close = sentence.text[noun.start(1) - 1] not in " 　" and expect.unit.isascii()
        yield rule.judgement(
            Verdict.UNIT,
            noun.span(1),
            sentence,
            expected=expect.unit,
            replacement=f" {expect.unit}" if close else expect.unit,
        )


def _values(rule: Compiled, sentence: Sentence, quantity: Quantity) -> tuple[float, ...]:
    """Return what is right for this figure, with what its sentence makes right besides."""
    values = rule.rule.expect.values
    clause = sentence.clause(quantity.start)
    clause_text = sentence.text[slice(*clause)]
    replaced: list[tuple[int, tuple[float, ...]]] = []
    added: tuple[float, ...] = ()
    for pattern, special, instead in rule.special:
        if not instead:
            if pattern.search(sentence.written):
                added += special
            continue
        for match in pattern.finditer(clause_text):
            start, end = match.start() + clause[0], match.end() + clause[0]
            replaced.append((_distance(quantity, start, end), special))
    if replaced:
        nearest = min(distance for distance, _ in replaced)
        others = [
            _distance(quantity, c.start, c.end)
            for c in rule.cues_in(sentence)
            if c.start >= clause[0] and c.end <= clause[1]
        ]
        if not others or nearest <= min(others):
            values = tuple(
                v for distance, special in replaced if distance == nearest for v in special
            )
        else:
            added += tuple(v for _, special in replaced for v in special)
    return values + added


def _distance(quantity: Quantity, start: int, end: int) -> int:
    """Return how far a word stands from a figure; its noun behind it is nearer than one before."""
    return (start - quantity.end) * 2 if start >= quantity.end else (quantity.start - end) * 2 + 1


def _expected(rule: Compiled, values: tuple[float, ...]) -> str:
    expect = rule.rule.expect
    shown = [readable(value, expect.unit) for value in values[: max(1, min(3, len(expect.values)))]]
    unit = expect.unit if expect.unit not in ("", "%", "year") else ""
    if expect.between and not shown:
        shown = [
            f"{readable(expect.between[0], expect.unit)}–{readable(expect.between[1], expect.unit)}"
        ]
    return " / ".join(shown) + (f" {unit}" if unit else "")


def _is_usage(rule: Compiled, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the clause tells what someone sets or does, not what the subject is."""
    start, end = sentence.clause(quantity.start)
    if (opened := sentence.text.rfind("（", start, quantity.start)) >= 0:
        closed = sentence.text.find("）", opened, end)
        if closed >= quantity.end:
            start, end = opened, closed
    owned = next((m for m in sentence.mentions if m.subject == rule.subject), None)
    words = {match.group() for match in _USAGE.finditer(sentence.text, start, end)}
    if not words:
        return False
    if owned and start <= owned.start < quantity.start and _SETS.match(sentence.text, owned.end):
        return False
    named = {word for word in words if any(word in c for c in (*rule.rule.cues, *rule.rule.need))}
    return bool(words - named)
