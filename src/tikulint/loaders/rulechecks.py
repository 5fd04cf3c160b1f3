"""What must hold between the entries of a rulebook, beyond each being well-formed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from tikulint.loaders.nearest import nearest
from tikulint.model.finding import Severity
from tikulint.model.problems import Problem
from tikulint.model.rule import Certainty, Expectation, Kind, Rule
from tikulint.model.rulebook import Rulebook

_NUMERIC = frozenset({Kind.QUANTITY, Kind.YEAR})
_WORDED = frozenset({Kind.RELATION, Kind.COMPLEXITY})
_PATTERNED = frozenset({Kind.REFUTED, Kind.DEFINITION, Kind.UNVERIFIABLE})


def unresolved(book: Rulebook) -> Iterator[Problem]:
    """Yield every reference to a subject, an attribute or a source that is not there."""
    for subject in book.subjects:
        if subject.variant_of is not None and subject.variant_of not in book.subject_by_id:
            yield _unknown(
                subject.path, subject.line, "对象", subject.variant_of, book.subject_by_id
            )
    for rule in book.rules:
        if rule.subject not in book.subject_by_id:
            yield _unknown(rule.path, rule.line, "对象", rule.subject, book.subject_by_id)
        if not (rule.cues or rule.patterns) and rule.attribute not in book.attribute_by_id:
            yield _unknown(rule.path, rule.line, "属性", rule.attribute, book.attribute_by_id)
        for source in rule.sources:
            if source not in book.citation_by_id:
                yield _unknown(rule.path, rule.line, "来源", source, book.citation_by_id)


def unsound(book: Rulebook) -> Iterator[Problem]:
    """Yield rules that lack what their kind needs, or whose patterns are no RE2."""
    for rule in book.rules:
        for message, remedy in (*_lacks(rule), *_broken_patterns(rule)):
            yield Problem(rule.path, rule.line, f"规则 {rule.id}：{message}", remedy)


def contradictions(book: Rulebook) -> Iterator[Problem]:
    """Yield pairs of rules that no sentence could satisfy both of: one subject, one attribute."""
    groups: dict[tuple[str, str], list[Rule]] = defaultdict(list)
    for rule in book.rules:
        if rule.attribute and rule.kind not in _PATTERNED:
            groups[rule.subject, rule.attribute].append(rule)
    for rules in groups.values():
        for position, later in enumerate(rules):
            for earlier in rules[:position]:
                if _disagree(earlier.expect, later.expect) and not _apart(earlier, later):
                    yield Problem(
                        later.path,
                        later.line,
                        f"规则 {later.id} 与 {earlier.id} 矛盾："
                        f"同一对象 {later.subject} 的 {later.attribute}，值不同",
                        f"见 {earlier.path}:{earlier.line}；改正其一，"
                        "或用 need、outside 分开两者的范围，或 disable 其一",
                    )


def _unknown(path: str, line: int, what: str, id_: str, known: Mapping[str, object]) -> Problem:
    return Problem(path, line, f"没有{what} {id_}", nearest(id_, known))


def _lacks(rule: Rule) -> Iterator[tuple[str, str]]:
    expect = rule.expect
    if rule.kind in _NUMERIC and not (expect.values or expect.between):
        yield "没有正确的值", "写 expect: {values: [512], unit: token}"
    if rule.kind is Kind.YEAR and expect.unit != "year":
        yield (
            "年份规则的单位应是 year",
            "写 attribute: year，或 expect: {values: [2018], unit: year}",
        )
    if rule.kind in _WORDED and not (expect.right and expect.wrong):
        yield "没有正确和错误的说法", "写 expect: {right: […], wrong: […]}"
    if rule.kind in _PATTERNED and not rule.patterns:
        yield "没有错误说法", "写 patterns: ['…']"
    if rule.kind not in _PATTERNED and not rule.cues:
        yield "没有线索词", "写 cues: […]，句子里出现其一才比较"
    if rule.kind in _PATTERNED and not rule.truth:
        yield "没有正确的说法", "写 truth: …"
    if not rule.flag or not rule.passes:
        yield "没有例句", "flag 和 pass 至少各写一句"
    if rule.certainty is Certainty.LIKELY and rule.severity is Severity.ERROR:
        yield "certainty: likely 的规则不能报 error", "改成 severity: warning"
    if expect.between and expect.between[0] > expect.between[1]:
        yield "between 的下限大于上限", "小的写在前面"


def _broken_patterns(rule: Rule) -> Iterator[tuple[str, str]]:
    import re2  # heavy to start, and only rules with patterns need it

    options = re2.Options()
    options.log_errors = False
    written = (*rule.patterns, *rule.unless, *(special.when for special in rule.special))
    for pattern in written:
        try:
            compiled = re2.compile(pattern, options)
        except re2.error as error:
            reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error.args[0]
            yield f"正则 {pattern} 不能用：{reason}", "只用 RE2 语法：没有前后断言，\\u4e00 写成一"
        else:
            if compiled.search(""):
                yield f"正则 {pattern} 会匹配空文本", "检查 | 两边和 *、?"


def _disagree(one: Expectation, other: Expectation) -> bool:
    if one.right and other.right:
        return not set(one.right) & set(other.right) and bool(
            set(one.right) & set(other.wrong) or set(other.right) & set(one.wrong)
        )
    if one.values and other.values:
        return not any(
            _same(a, b, max(one.tolerance, other.tolerance))
            for a in one.values
            for b in other.values
        )
    for ranged, listed in ((one.between, other), (other.between, one)):
        if ranged and listed.values:
            return not any(ranged[0] <= value <= ranged[1] for value in listed.values)
    if one.between and other.between:
        return one.between[1] < other.between[0] or other.between[1] < one.between[0]
    return False


def _same(a: float, b: float, tolerance: float) -> bool:
    return abs(a - b) <= tolerance * max(abs(a), abs(b))


def _apart(one: Rule, other: Rule) -> bool:
    """Whether no sentence is within the scope of both: what one needs silences the other."""
    return any(a.need and set(a.need) <= set(b.outside) for a, b in ((one, other), (other, one)))
