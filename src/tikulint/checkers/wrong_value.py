"""数值、年份或复杂度与查证过的事实不符。

为什么：题库里的数字会被背下来。参数量差一个数量级、年份差一年、复杂度换了一档，面试官一问便知。
每个期望值都在 checks/facts 里，带着来源；只有句子明确说“某物的某属性是某值”时才判断，拿不准就不报。

反例：

    **答案：** BERT 的最大长度为 1024 个 token。

正例：

    **答案：** BERT 的最大长度为 512 个 token。

改法：照建议改数值；若句子说的是别的东西（变体、微调设置），把对象写全；
若事实本身变了，改 checks/facts 里的规则。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F101",
    name="wrong-value",
    severity=Severity.ERROR,
    title=Words("错误的数值", "wrong value"),
    zh="{subject}{attribute}应为 {expected}，这里写的是“{found}”",
    en="{subject}{attribute} should be {expected}, not “{found}”",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield what the curated rules contradict."""
    yield from accusations(
        META,
        evidence.bank,
        evidence.rulebook,
        evidence.stated,
        Verdict.CONTRADICTED,
        Kind.QUANTITY,
        Kind.YEAR,
        Kind.COMPLEXITY,
    )
