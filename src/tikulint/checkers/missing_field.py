"""题目没有答案，或者没有题干。

为什么：没有答案的题不能用来考，也不能用来学；没有题干的条目多半是排版出错，上一题被截断了。

反例：

    **题目：** 什么是交叉熵？

    **答案：** 待补充

正例：

    **题目：** 什么是交叉熵？

    **答案：** 用一个分布给另一个分布编码所需的平均比特数。

改法：补上缺的部分，或者删掉这一条。一个文件里多数题都没有答案时（例如只收链接的题单），只在文件开头提示一次。
"""

import re
from collections.abc import Iterator, Sequence

from tikulint.evidence import Evidence
from tikulint.model.bank import Bank
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import Finding, Severity, Words
from tikulint.model.question import Question, Shape

META = Meta(
    code="S101",
    name="missing-field",
    severity=Severity.WARNING,
    title=Words("缺少题干或答案", "missing field"),
    zh="{which}没有{field}",
    en="{which} no {field}",
)

ANSWER = Words("答案", "answer")
STEM = Words("题干", "stem")

_LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\([^)\n]*\)|<?https?://[^\s>]+>?")
_PLACEHOLDER = re.compile(
    r"[\s*_>#\-—.。…:：;；]*(?:\[[ x]\]\s*)?"
    r"(?:todo|tbd|fixme|n/?a|null|略|参考|答案?|(?:待|未)(?:补充?|完善|更新|续|解答|完待续)"
    r"|暂(?:无|缺)(?:答案|解析)?)?[\s*_.。…:：;；]*",
    re.IGNORECASE,
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """Yield questions without stem or answer, or one note where most of a file has no answer."""
    bank = evidence.bank
    for questions in bank.by_file.values():
        for question in questions:
            if _is_missing(question.stem) and not question.options:
                yield _of_one(bank, question, STEM)
        unanswered = [question for question in questions if not _is_answered(question)]
        if len(unanswered) > 1 and 2 * len(unanswered) > len(questions):
            yield _of_file(bank, unanswered, len(questions))
        else:
            for question in unanswered:
                yield _of_one(bank, question, ANSWER)


def _is_answered(question: Question) -> bool:
    if question.shape is Shape.GIFT:  # {} asks for an essay
        return True
    given = (question.answer_key, question.answer, question.explanation)
    return any(not _is_missing(_LINK.sub("", text)) for text in given)


def _is_missing(text: str) -> bool:
    return bool(_PLACEHOLDER.fullmatch(text))


def _of_one(bank: Bank, question: Question, field: Words) -> Finding:
    which = Words("这道题", "this question has")
    return META.finding(heading_place(bank, question), [question], which=which, field=field)


def _of_file(bank: Bank, unanswered: Sequence[Question], total: int) -> Finding:
    count = len(unanswered)
    zh, en = f"本文件 {total} 道题中有 {count} 道", f"{count} of the {total} questions here have"
    return META.finding(
        heading_place(bank, unanswered[0]),
        identity=[question.content for question in unanswered],
        severity=Severity.NOTE,
        which=Words(zh, en),
        field=ANSWER,
    )
