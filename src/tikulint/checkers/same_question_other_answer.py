"""同一道题，两处给的答案或正确选项对不上。

为什么：两个答案至少有一个是错的；读者先看到哪一处，就学到哪一个。选项换了顺序，字母自然不同，
所以比的是正确选项的文字，不是字母。

反例：

    ### 2. 快速排序的平均时间复杂度是多少？

    **答案：** O(n log n)

    ### 9. 快速排序的平均时间复杂度是多少？

    **答案：** O(n²)

正例：

    ### 2. 快速排序的平均时间复杂度是多少？

    **答案：** O(n log n)

    ### 9. 快速排序的最坏时间复杂度是多少？

    **答案：** O(n²)

改法：查清哪个对，改正错的那处，再删掉一题。
"""

from collections.abc import Iterator

from tikulint.duplicates.presenting import answer_differences, changes, link, name, twins
from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Suggestion, Words

META = Meta(
    code="D102",
    name="same-question-other-answer",
    severity=Severity.ERROR,
    title=Words("同题异答", "same question, other answer"),
    zh="与“{twin}”是同一道题，答案却不同：{shown}",
    en='the same question as "{twin}", another answer: {shown}',
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each group of one question with answers that disagree."""
    bank = evidence.bank
    for group in evidence.groups.conflicts:
        anchor = group.members[-1]
        yield META.finding(
            heading_place(bank, bank.questions[anchor]),
            [bank.questions[i] for i in (anchor, *group.members[:-1])],
            pairs=[link(bank, evidence.reading, judged) for judged in group.links],
            related=twins(bank, group.members, anchor),
            suggestion=Suggestion(
                text=Words(
                    "查清哪个答案对，改正另一处，再删掉一题",
                    "find out which answer is right, mend the other, then delete one",
                )
            ),
            twin=name(bank.questions[group.members[0]]),
            shown=changes(answer_differences(bank, group.links[0])),
        )
