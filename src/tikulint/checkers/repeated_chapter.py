"""整个文件、整章或连着的一段题出现了两遍。

为什么：旧稿忘了删、一章复制到另一个文件后各改各的，读者不知道该信哪一份。一道一道报会淹没别的问题，
所以合成一条，列出哪题对哪题。

反例：

    第一章 1–20 题，与 old/第一章.md 的 1–20 题逐题相同

正例：

    第一章只在一个文件里，别处用链接指过去

改法：只留较新的一份，另一份删掉或换成链接；两份都改过的题，先合并再删。
"""

from collections.abc import Iterator

from tikulint.duplicates.presenting import link, name, twins
from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Suggestion, Words

META = Meta(
    code="D105",
    name="repeated-chapter",
    severity=Severity.WARNING,
    title=Words("章节重复", "repeated chapter"),
    zh="从“{first}”到“{last}”，{count} 道题在{where}另有一份",
    en='from "{first}" to "{last}", {count} questions stand a second time in {where}',
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each stretch that stands twice, with which question matches which."""
    bank = evidence.bank
    for group in evidence.groups.chapters:
        later = sorted({judged.second for judged in group.links})
        earlier = sorted({judged.first for judged in group.links})
        anchor, twin = bank.questions[later[0]], bank.questions[earlier[0]]
        same_file = anchor.path == twin.path
        where = Words("本文件", "this file") if same_file else Words(f" {twin.path} ", twin.path)
        yield META.finding(
            heading_place(bank, anchor),
            [bank.questions[i] for i in (*later, *(i for i in earlier if i not in later))],
            pairs=[link(bank, evidence.reading, judged) for judged in group.links],
            related=twins(bank, earlier[:1], later[0]),
            suggestion=Suggestion(
                text=Words(
                    "只留较新的一份，另一份删掉或换成链接",
                    "keep the newer copy, delete the other or put a link in its place",
                )
            ),
            first=name(anchor),
            last=name(bank.questions[later[-1]]),
            count=len(group.links),
            where=where,
        )
