"""How `tikulint rules` puts rules into words."""

from collections.abc import Sequence
from datetime import date

from tikulint.loaders.coverage import Coverage
from tikulint.model.rule import Rule
from tikulint.model.rulebook import Rulebook


def say(language: str, zh: str, en: str) -> str:
    """Return the one of two wordings that is in `language`."""
    return zh if language == "zh" else en


def mark(rule: Rule, today: date, language: str) -> str:
    """Return what there is to say of a rule's dates, empty if nothing."""
    if rule.until and rule.until < today:
        return say(language, f"  [已过期 {rule.until}]", f"  [lapsed {rule.until}]")
    if rule.review_by and rule.review_by <= today:
        return say(language, f"  [该复核 {rule.review_by}]", f"  [review due {rule.review_by}]")
    return ""


def gist(rule: Rule, rulebook: Rulebook) -> str:
    """Return a rule in one line: its subject, its attribute, what is right."""
    subject = rulebook.subject_by_id[rule.subject].name
    attribute = rulebook.attribute_by_id.get(rule.attribute)
    return f"{subject} · {attribute.name if attribute else rule.attribute}：{_right(rule)}"


def _right(rule: Rule) -> str:
    expect = rule.expect
    unit = f" {expect.unit}" if expect.unit not in ("", "year") else ""
    if expect.between:
        return f"{expect.between[0]:g}–{expect.between[1]:g}{unit}"
    if expect.values:
        return "、".join(_figure(value, expect.unit) for value in expect.values) + unit
    return rule.truth or "、".join(expect.right)


def _figure(value: float, unit: str) -> str:
    if unit == "%":
        return f"{value * 100:g}"
    return f"{int(value)}" if value == int(value) and abs(value) < 1e6 else f"{value:g}"


def explanation(rule: Rule, rulebook: Rulebook, language: str) -> list[str]:
    """Return all that is known of a rule, line by line."""
    subject = rulebook.subject_by_id[rule.subject]
    attribute = rulebook.attribute_by_id.get(rule.attribute)
    rows = [
        ("对象", "subject", f"{subject.name}（{'、'.join(subject.aliases)}）"),
        ("不是", "not", "、".join(subject.excluded)),
        ("属性", "attribute", attribute.name if attribute else rule.attribute),
        ("线索词", "cues", "、".join(rule.cues)),
        ("正确", "right", _right(rule)),
        ("错误的词", "wrong", "、".join(rule.expect.wrong)),
        ("错误说法", "refuted", "  ".join(rule.patterns)),
        ("须有其一", "need", "、".join(rule.need)),
        ("有则不报", "silent with", "、".join((*rule.outside, *rule.unless))),
        ("范围", "scope", rule.scope),
        ("为什么", "why", rule.why),
        ("核实", "verified", f"{'、'.join(rule.evidence.by)}：{rule.evidence.how}"),
        ("核实日期", "as of", str(rule.as_of or "")),
        ("有效至", "until", str(rule.until or "")),
        ("应复核", "review by", str(rule.review_by or "")),
    ]
    lines = [f"{rule.id} · {rule.kind} · {rule.severity} · {rule.certainty}", ""]
    lines += [f"{say(language, zh, en)}：{text}" for zh, en, text in rows if text]
    for each in rule.sources:
        citation = rulebook.citation_by_id[each]
        year = f" ({citation.year})" if citation.year else ""
        where = f" {citation.link}" if citation.link else ""
        said = f"{citation.authors}{year}. {citation.title}. {citation.venue}".rstrip(". ")
        lines.append(f"{say(language, '来源', 'source')}：{said}{where}")
    for zh, en, sentences in (
        ("必须报", "flags", rule.flag),
        ("不许报", "passes", rule.passes),
        ("还查不出", "todo", rule.todo),
    ):
        lines += [f"{say(language, zh, en)}：{sentence}" for sentence in sentences]
    return [*lines, "", f"{rule.path}:{rule.line}"]


def coverage_lines(rows: Sequence[Coverage], language: str) -> list[str]:
    """Return what the sentences of each rule leave untried, and how many leave nothing."""
    lines = []
    for row in rows:
        lacks = [
            say(language, zh, en) + "、".join(words)
            for zh, en, words in (
                ("没有例句用到的线索词：", "cues in no sentence: ", row.cues),
                ("没有 flag 例句用到的正则：", "patterns in no flag sentence: ", row.patterns),
                ("没有例句用到的特殊情形：", "special cases in no sentence: ", row.special),
            )
            if words
        ]
        if lacks:
            lines.append(f"{row.id}  " + "；".join(lacks))
    rest = f"{len(lines)}/{len(rows)}"
    zh = f"{rest} 条规则和共用属性还有没用到的；其余的每个线索词、正则和特殊情形都有例句"
    en = f"{rest} rules and shared attributes leave something untried"
    return [*lines, say(language, zh, en)]
