"""两道不同的题，答案却是同一段话换了个词。

为什么：这样的答案多半是复制后改名而来：换进去的概念未必适用原来的说法。两个概念要是互相排斥
（零样本与少样本），同一句话至少在一处是错的。

反例：

    ### 5. 什么是行锁？

    **答案：** 行锁是一种锁，加锁时锁住整张表，并发度低，开销小，适合以读为主的场景。

    ### 6. 什么是表锁？

    **答案：** 表锁是一种锁，加锁时锁住整张表，并发度低，开销小，适合以读为主的场景。

正例：

    ### 5. 什么是行锁？

    **答案：** 行锁只锁住要改的那几行，并发度高，开销大，可能死锁。

    ### 6. 什么是表锁？

    **答案：** 表锁锁住整张表，并发度低，但开销小、加锁快。

改法：逐句核对换了词的那一处是否仍然成立，写出这个概念自己的特点；真是同一个概念，就写进
checks/terms.yaml 的 concepts，并合并两题。
"""

from collections.abc import Iterator

from tikulint.duplicates.presenting import link, name, twins
from tikulint.duplicates.reasons import swapped
from tikulint.duplicates.written import as_written
from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Suggestion, Words

META = Meta(
    code="D103",
    name="copied-answer",
    severity=Severity.ERROR,
    title=Words("答案抄改", "copied answer"),
    zh="与“{twin}”不是同一道题，答案却是同一段话（{swap}）",
    en='another question than "{twin}", but one answer ({swap})',
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each small group of questions that share one answer."""
    bank = evidence.bank
    for group in evidence.groups.copied:
        anchor = group.members[-1]
        yield META.finding(
            heading_place(bank, bank.questions[anchor]),
            [bank.questions[i] for i in (anchor, *group.members[:-1])],
            pairs=[link(bank, evidence.reading, judged) for judged in group.links],
            related=twins(bank, group.members, anchor),
            suggestion=Suggestion(
                text=Words(
                    "逐句核对换了词的地方是否仍然成立",
                    "check that each sentence still holds with the other term",
                )
            ),
            twin=name(bank.questions[group.members[0]]),
            swap=swapped(as_written(bank, evidence.reading, group.links[0])),
        )
