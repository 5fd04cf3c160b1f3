"""Rules about figures: a quantity, a year, a complexity."""

import re
from collections.abc import Iterator

from tikulint.claims.clauses import corrected, negated, stands_instead
from tikulint.claims.compiled import Compiled
from tikulint.claims.complexities import Growth, complexities, growth
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


def judge_figures(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Yield the judgements of a rule about figures on one sentence."""
    cues = rule.cues_in(sentence)
    if not cues:
        yield from _bare(rule, sentence)
    elif rule.kind is Kind.COMPLEXITY:
        yield from _complexities(rule, sentence, cues)
    elif rule.kind is Kind.YEAR:
        yield from _years(rule, sentence, cues)
    else:
        yield from _quantities(rule, sentence, cues)


def _bare(rule: Compiled, sentence: Sentence) -> Iterator[Judgement]:
    """Judge a bare figure that answers a question for it: 多少层？—— 24 层。"""
    if rule.subject not in sentence.carried or sentence.mentions or rule.kind is Kind.COMPLEXITY:
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


def _quantities(rule: Compiled, sentence: Sentence, cues: list[Cue]) -> Iterator[Judgement]:
    for quantity in sentence.quantities:
        if quantity.kind is Figure.YEAR:
            continue
        placed = _denied(sentence, quantity) or quantity
        cue = attribute(sentence, placed, cues, rule.unit, rule.unit_only)
        if cue is None or rule.subject not in owners(sentence, placed, cue):
            continue
        if _is_usage(rule, sentence, quantity):
            continue
        yield from judge_value(rule, sentence, quantity, weight=_weight(rule, cue))


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


_MAKES = r"(?:了|的)?\s?"
_SINCE = re.compile(r"\s?年?(?:以来|之后|以后|起|后|前|之前|以前|至今)")
_UNTIL = re.compile(
    r"(?:截至|截止到?|到了?|自从?|从|直到|(?<!最)早于|晚于|比|直至|继|追溯到|距)\s?$"
)


def _years(rule: Compiled, sentence: Sentence, cues: list[Cue]) -> Iterator[Judgement]:
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
    adverbial = not text[year.end : end].strip("年初底中末 月0123456789上下半") and not text[
        start : year.start
    ].strip("早在于 ")
    limit = (
        sentence.clause(min(end + 1, sentence.end - 1))[1]
        if adverbial and end + 1 < sentence.end
        else end
    )
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


def _complexities(rule: Compiled, sentence: Sentence, cues: list[Cue]) -> Iterator[Judgement]:
    text = sentence.text
    right = {growth(word) for word in rule.rule.expect.right} - {None}
    wrong = {growth(word) for word in rule.rule.expect.wrong} - {None}
    for start, end, found in complexities(text, sentence.start, sentence.end):
        cue = _ranked(sentence, start, end, cues)
        if (
            cue is None
            or rule.subject not in sentence.owner(min(cue.start, start), max(cue.end, end)).subjects
        ):
            continue
        clause = sentence.clause(start)
        if negated(text, clause[0], start):
            continue
        expected = rule.rule.truth or " / ".join(rule.rule.expect.right[:1])
        if found in right:
            yield rule.judgement(Verdict.SUPPORTED, (start, end), sentence, expected=expected)
        elif found in wrong or _certainly_other(found, right):
            yield rule.judgement(Verdict.CONTRADICTED, (start, end), sentence, expected=expected)


_CASES = re.compile(
    r"平均|最坏|最差|最好|最优|最佳|空间|期望|均摊|摊还|稳定|时间复杂度|复杂度|计算量|每一?层|"
    r"预处理|建树|单次|查询|插入|删除"
)


def _ranked(sentence: Sentence, start: int, end: int, cues: list[Cue]) -> Cue | None:
    """Return the rule's cue if it is the case (平均, 最坏, 空间) that the complexity is said of."""
    text = sentence.text
    clause_start, clause_end = sentence.clause(start)
    before = list(_CASES.finditer(text, clause_start, start))
    own = {(cue.start, cue.end) for cue in cues}
    cases = [m for m in before if m.group() not in ("时间复杂度", "复杂度", "计算量")]
    generic = [cue for cue in cues if clause_start <= cue.start < start]
    if generic and cases and cases[-1].group() in ("平均", "最坏", "最差", "期望"):
        cases = []  # a rule of no case in particular holds in the usual ones
    if cases:
        last = cases[-1]
        match = [
            cue
            for cue in cues
            if cue.start <= last.start() < cue.end or (cue.start, cue.end) == last.span()
        ]
        return match[-1] if match else None
    if generic:
        return generic[-1] if start - generic[-1].end <= 20 else None
    behind = [cue for cue in cues if end <= cue.start < clause_end and cue.start - end <= 8]
    later = [m for m in _CASES.finditer(text, end, min(clause_end, end + 8)) if m.span() not in own]
    return behind[0] if behind and not later else None


def _certainly_other(found: Growth, right: set[Growth | None]) -> bool:
    """Whether a complexity in n alone differs from right ones that are all in n alone."""
    return (
        found.simple and bool(right) and all(other is not None and other.simple for other in right)
    )
