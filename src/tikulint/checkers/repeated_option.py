"""同一道题的两个选项一模一样。

为什么：两个选项相同，要么都对要么都错，题目就失去了区分力；多半是复制以后忘了改。

反例：

    - A. 减小学习率
    - B. 增大批量
    - C. 减小学习率

正例：

    - A. 减小学习率
    - B. 增大批量
    - C. 增加数据

改法：把其中一个换成原来想写的选项。
"""

from collections.abc import Iterator

from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.places import Place
from tikulint.model.question import Question, normalised

META = Meta(
    code="S106",
    name="repeated-option",
    severity=Severity.WARNING,
    title=Words("选项重复", "repeated option"),
    zh="选项 {second} 和选项 {first} 一样：{text}",
    en="option {second} is the same as option {first}: {text}",
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield every option that says what an earlier option of its question says."""
    bank = evidence.bank
    for question in bank.questions:
        letters: dict[str, str] = {}
        for position, option in enumerate(question.options):
            text = normalised(option.text)
            if not text:
                continue
            if text in letters:
                yield META.finding(
                    _place(bank, question, position),
                    [question],
                    first=letters[text],
                    second=option.letter,
                    text=option.text.strip(),
                )
            letters.setdefault(text, option.letter)


def _place(bank: Bank, question: Question, position: int) -> Place:
    option = question.options[position]
    if option.span is None:  # an equal text cannot be told from its twin without a place
        return heading_place(bank, question)
    return bank.field_place(question, f"options[{position}]", 0, len(option.text))
