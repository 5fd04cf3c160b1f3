"""数值的单位用错了，例如把 token 写成“词”。

为什么：一个词往往切成几个 token，两者相差很大；单位不对，数值再准也会被理解错。

反例：

    **答案：** BERT 最多支持 512 个词。

正例：

    **答案：** BERT 最多支持 512 个 token。

改法：换成正确的单位。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F301",
    name="wrong-unit",
    severity=Severity.NOTE,
    title=Words("单位不当", "wrong unit"),
    zh="{subject}{attribute}以 {expected} 计，不是“{found}”",
    en="{subject}{attribute} is measured in {expected}, not in “{found}”",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield what the curated rules contradict."""
    yield from accusations(
        META,
        evidence.bank,
        evidence.rulebook,
        evidence.stated,
        Verdict.UNIT,
        Kind.QUANTITY,
        severity=META.severity,
    )
