"""说了一句已被证伪的话。

为什么：有些错误不是数字错，而是说反了：把单向说成双向，把推理阶段说成训练阶段。
这类说法在 checks/facts 里逐条列出，附上正确的说法和来源。否定、设问、引述别人的误解都不算。

反例：

    **答案：** K-means 是一种有监督的分类算法。

正例：

    **答案：** K-means 是一种无监督的聚类算法。

改法：按给出的事实改写整句；如果原意是转述误解，写明“常见误区”。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F102",
    name="refuted-statement",
    severity=Severity.ERROR,
    title=Words("与事实相反的说法", "refuted statement"),
    zh="关于{subject}的说法“{found}”不成立：{expected}",
    en="“{found}” does not hold of {subject}: {expected}",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield what the curated rules contradict."""
    yield from accusations(
        META,
        evidence.bank,
        evidence.rulebook,
        evidence.stated,
        Verdict.CONTRADICTED,
        Kind.REFUTED,
    )
