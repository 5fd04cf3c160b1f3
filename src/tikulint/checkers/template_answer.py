"""一组题的答案是一个模子：整句照搬，只换主语。

为什么：换个主语就能用的句子，对谁都没说什么；读者背了十遍，也分不清这些概念。

反例：

    ### 1. 过滤器怎样提高吞吐量？

    **答案：** 过滤器能够有效地降低系统各个模块之间的耦合程度。

    ### 2. 拦截器怎样提高吞吐量？

    **答案：** 拦截器能够有效地降低系统各个模块之间的耦合程度。

    ### 3. 监听器怎样提高吞吐量？

    **答案：** 监听器能够有效地降低系统各个模块之间的耦合程度。

正例：

    ### 1. 过滤器怎样提高吞吐量？

    **答案：** 过滤器在请求到达业务代码之前就挡掉不合格的，省下后面的处理。

改法：逐题写出这个概念自己的做法、例子或数字；确实共有的结论，集中写在一题里。
"""

from collections.abc import Iterator

from tikulint.duplicates.presenting import link, name, twins
from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Pair, Severity, Suggestion, Words

META = Meta(
    code="D104",
    name="template-answer",
    severity=Severity.NOTE,
    title=Words("套话答案", "template answer"),
    zh="{count} 道题的答案是一个模子，只换主语：{sentence}（{subjects}）",
    en="{count} answers follow one template, only the subject changes: {sentence} ({subjects})",
)
_SHOWN = 8
"""Subjects that the message names."""


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each series, its members listed."""
    for group in evidence.groups.series:
        pairs = [link(evidence.bank, evidence.reading, judged) for judged in group.links]
        names = [name(evidence.bank.questions[member]) for member in group.members]
        yield _finding(evidence, group.members, "○……", names, pairs)
    for series in evidence.series:
        yield _finding(evidence, series.members, series.sentence, series.subjects, ())


def _finding(
    evidence: Evidence,
    members: tuple[int, ...],
    sentence: str,
    subjects: tuple[str, ...] | list[str],
    pairs: list[Pair] | tuple[()],
) -> Finding:
    bank = evidence.bank
    anchor = members[-1]
    named = list(dict.fromkeys(subjects))
    return META.finding(
        heading_place(bank, bank.questions[anchor]),
        [bank.questions[i] for i in (anchor, *members[:-1])],
        pairs=pairs,
        related=twins(bank, members, anchor),
        suggestion=Suggestion(
            text=Words(
                "逐题写出这个概念自己的做法、例子或数字",
                "say in each answer what is particular to its subject",
            )
        ),
        count=len(members),
        sentence=sentence,
        subjects="、".join(named[:_SHOWN]) + ("……" if len(named) > _SHOWN else ""),
    )
