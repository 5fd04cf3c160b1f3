"""同一道题问了两遍：逐字重复，换了说法，换了概念的叫法，或只是选项换了顺序。

为什么：重复的题让读者白做一遍，改答案时又常常只改一处，日子久了两处就不一样了。字面相似不等于重复，
所以先看差在哪里：只差语气、虚词、同义词、标点、并列顺序或别名的才算重复；差一个反义词、否定、数字、版本、
代码、图片，或各问各的概念，就是两道题，不报。选择题还看正确选项说的是什么：干扰项换了，问的还是那一题。
判断题要真假相同。题干没点名工具的，看它所在的文件和小节叫什么：MySQL 和 Redis 各问一遍主从复制，
是两道题。题前题后的题号、题型、难度和公司名不算题干。面试里人人都问的题（自我介绍、为什么要三次
握手、从输入网址到页面显示）怎么说都认得。一题问 X、另一题问 X 又问 Y 的一般不报。

反例：

    ### 3. 什么是哈希表？

    ### 17. 请谈谈你对散列表的理解

正例：

    ### 3. 什么是哈希表？

    ### 17. 哈希表如何解决冲突？

改法：留下更完整的一题，另一题有而它没有的内容并进来，再删掉另一题。要是两个名称本来就指不同的东西，
把它们写进 checks/terms.yaml 的 contrasts。
"""

from collections.abc import Iterator

from tikulint.duplicates.presenting import kept, link, name, twins
from tikulint.duplicates.reasons import reason_in_words
from tikulint.duplicates.written import as_written
from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Suggestion, Words

META = Meta(
    code="D101",
    name="near-duplicate",
    severity=Severity.ERROR,
    title=Words("近似重复", "near duplicate"),
    zh="{twin}是同一道题{more}：{why}",
    en="{twin} the same question{more}: {why}",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield one finding for each group of questions that ask one thing."""
    bank = evidence.bank
    for group in evidence.groups.duplicates:
        anchor = group.members[-1]
        keep, why = kept(bank, group.members)
        kept_name = name(bank.questions[keep])
        title = name(bank.questions[group.members[0]])
        yield META.finding(
            heading_place(bank, bank.questions[anchor]),
            [bank.questions[i] for i in (anchor, *group.members[:-1])],
            pairs=[link(bank, evidence.reading, judged) for judged in group.links],
            related=twins(bank, group.members, anchor),
            suggestion=Suggestion(
                text=Words(f"保留“{kept_name}”：{why.zh}", f'keep "{kept_name}": {why.en}')
            ),
            twin=Words(f"与“{title}”", f'"{title}" is'),
            more=_more(len(group.members)),
            why=reason_in_words(as_written(bank, evidence.reading, group.links[0])),
        )


def _more(count: int) -> Words:
    if count == 2:
        return Words("", "")
    return Words(f"（共 {count} 处）", f" ({count} in all)")
