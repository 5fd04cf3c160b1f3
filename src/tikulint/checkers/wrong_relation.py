"""机构、作者、结构、分词方法等关系写成了另一个。

为什么：张冠李戴是题库里最常见的事实错误。
能取的值是一个封闭的集合（哪家机构、哪种结构），写成集合里的另一个就一定错。

反例：

    **答案：** BERT 由 OpenAI 提出。

正例：

    **答案：** BERT 由 Google 提出。

改法：换成正确的一个；若句子说的是别的对象，把对象写全。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F103",
    name="wrong-relation",
    severity=Severity.ERROR,
    title=Words("错误的归属", "wrong relation"),
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
        Kind.RELATION,
    )
