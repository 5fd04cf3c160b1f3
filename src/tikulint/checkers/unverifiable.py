"""把没有公布过的数值写成了事实。

为什么：闭源模型的参数量等从未公布，流传的数字都是猜测；写成定论会误导人。写明“据传”“未公开”就不报。

反例：

    **答案：** GPT-4 的参数量为 1.8 万亿。

正例：

    **答案：** OpenAI 没有公开 GPT-4 的参数量。

改法：删去数值，或写明出处与“未经证实”。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F105",
    name="unverifiable",
    severity=Severity.NOTE,
    title=Words("无法核实的数值", "unverifiable value"),
    zh="“{found}”无法核实：{expected}",
    en="“{found}” cannot be verified: {expected}",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield what the curated rules contradict."""
    yield from accusations(
        META,
        evidence.bank,
        evidence.rulebook,
        evidence.stated,
        Verdict.UNVERIFIABLE,
        Kind.UNVERIFIABLE,
        severity=META.severity,
    )
