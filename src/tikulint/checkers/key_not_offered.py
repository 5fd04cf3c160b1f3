"""答案里的字母不在选项里。

为什么：这样的题没有人能答对，多半是少抄了一个选项，或者答案抄错了行。

反例：

    - A. 均方误差
    - B. 交叉熵

    **答案：C**

正例：

    - A. 均方误差
    - B. 交叉熵

    **答案：B**

改法：补上缺的选项，或者改正答案的字母。
"""

from collections.abc import Iterator

from tikulint.evidence import Evidence
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Words

META = Meta(
    code="S105",
    name="key-not-offered",
    severity=Severity.ERROR,
    title=Words("答案不在选项里", "key not offered"),
    zh="答案是 {key}，选项里没有 {missing}（只有 {offered}）",
    en="the answer key is {key}, but {missing} is not among the options ({offered})",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield choice questions whose key names a letter that no option has."""
    bank = evidence.bank
    for question in bank.questions:
        offered = [option.letter for option in question.options]
        missing = [letter for letter in question.answer_key if letter not in offered]
        if not offered or not missing:
            continue
        if question.answer_key_span:
            place = bank.field_place(question, "answer_key", 0, len(question.answer_key))
        else:
            place = heading_place(bank, question)
        yield META.finding(
            place,
            [question],
            key=question.answer_key,
            missing="、".join(missing),
            offered="".join(offered),
        )
