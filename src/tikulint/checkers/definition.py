"""解释一个概念的条目说了该概念不该有的话。

为什么：概念题最怕把定义写成近邻概念的定义，例如把少样本学习的条件写进零样本学习。
答案里没有主语的句子按题目的对象来读。

反例：

    **题目：** 什么是零样本学习？

    **答案：** 零样本学习适用于少量标注数据的场景。

正例：

    **题目：** 什么是零样本学习？

    **答案：** 零样本学习不使用目标类别的任何标注样本。

改法：按给出的定义改写。
"""

from collections.abc import Iterator

from tikulint.claims.judgement import Verdict
from tikulint.evidence import Evidence
from tikulint.facts.accusing import accusations
from tikulint.model.check import Meta
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.rule import Kind

META = Meta(
    code="F104",
    name="definition",
    severity=Severity.ERROR,
    title=Words("定义错误", "wrong definition"),
    zh="{subject}的定义里不应有“{found}”：{expected}",
    en="the definition of {subject} must not say “{found}”: {expected}",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield what the curated rules contradict."""
    yield from accusations(
        META,
        evidence.bank,
        evidence.rulebook,
        evidence.stated,
        Verdict.CONTRADICTED,
        Kind.DEFINITION,
    )
