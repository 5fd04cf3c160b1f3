"""Hand-made reports: a small bank in our own words with a finding of each shape."""

from collections.abc import Sequence

from tikulint.model.bank import Bank, File, Left, Unreadable
from tikulint.model.check import Meta, heading_place
from tikulint.model.finding import (
    Difference,
    Edit,
    Finding,
    Pair,
    Reference,
    Related,
    RuleRef,
    Severity,
    State,
    Suggestion,
    Words,
)
from tikulint.model.places import Span
from tikulint.model.question import Question, Shape, content_key
from tikulint.model.report import Best, Report

Entry = tuple[str, str, str, str]
"""Number, title, prompt, answer."""

ENTRIES: Sequence[Entry] = (
    ("1", "什么是早停？", "请说明早停的做法。", "验证集上的损失连续几轮不再下降，就结束训练。"),
    ("2", "BERT 一次能读多长的输入？", "请给出长度上限。", "BERT 的输入最长为 1024 个 token。"),
    (
        "3",
        "什么是模型蒸馏？",
        "请解释模型蒸馏。",
        "让小模型模仿一个大模型的输出分布，得到更快的模型。",
    ),
    ("4", "什么是知识蒸馏？", "请解释知识蒸馏。", "让小模型模仿大模型的输出分布，得到更快的模型。"),
    ("5", "什么是零样本分类？", "", "给出类别的描述，模型在零样本条件下直接判断。"),
    ("6", "什么是少样本分类？", "", "给出类别的描述，模型在少样本条件下直接判断。"),
    ("7", "什么是学习率预热？", "请说明预热的作用。", ""),
)

NEAR = Meta(
    code="D101",
    name="near-duplicate",
    severity=Severity.ERROR,
    title=Words("近似重复", "near-duplicate"),
    zh="{left} 与 {right} 问的是同一件事",
    en="{left} and {right} ask the same thing",
)
COPIED = Meta(
    code="D103",
    name="copied-answer",
    severity=Severity.ERROR,
    title=Words("答案照抄", "copied answer"),
    zh="两题不同，答案只换了词",
    en="two questions, one answer with a term swapped",
)
WRONG = Meta(
    code="F101",
    name="wrong-value",
    severity=Severity.ERROR,
    title=Words("数值有误", "wrong value"),
    zh="{subject} 写作 {found}，应为 {expected}",
    en="{subject} is given as {found}; it should be {expected}",
)
MISSING = Meta(
    code="S101",
    name="missing-field",
    severity=Severity.WARNING,
    title=Words("缺少字段", "missing field"),
    zh="这题没有{field}",
    en="this question has no {field}",
)
METAS = (NEAR, COPIED, WRONG, MISSING)


def bank_of(entries: Sequence[Entry] = ENTRIES, path: str = "corpus/sample.md") -> Bank:
    """Return a bank of one Markdown file written from `entries`, spans included."""
    text, questions = "# 样例题库\n\n", []
    for number, title, prompt, answer in entries:
        start = len(text)
        text += f"### {number}. {title}\n\n"
        spans = {}
        for name, label, field in (("prompt", "题目", prompt), ("answer", "答案", answer)):
            if field:
                text += f"**{label}：** "
                spans[f"{name}_span"] = Span(len(text), len(text) + len(field))
                text += f"{field}\n\n"
        questions.append(
            Question(
                path=path,
                key=content_key(prompt or title, (), answer, ""),
                number=number,
                title=title,
                prompt=prompt,
                answer=answer,
                shape=Shape.LABELLED,
                span=Span(start, len(text) - 2),
                **spans,
            )
        )
    file = File(
        path=path,
        text=text,
        shape=Shape.LABELLED,
        questions=len(questions),
        left=(Left(line=1, end_line=2, why="标题"),),
    )
    return Bank(questions=tuple(questions), files=(file,))


def near_duplicate(bank: Bank, first: int = 2, second: int = 3) -> Finding:
    left, right = bank.questions[first], bank.questions[second]
    pair = Pair(
        a=left.key,
        b=right.key,
        score=0.876543,
        differences=(
            Difference("模型", "知识"),
            Difference("模型", "知识"),
            Difference("一个", ""),
        ),
        shared=("输出分布", "模仿"),
    )
    return NEAR.finding(
        heading_place(bank, right),
        (right, left),
        pairs=(pair,),
        related=(
            Related(place=heading_place(bank, left), message=Words("另一题", "the other one")),
        ),
        suggestion=Suggestion(text=Words("保留后一题，它更短", "keep the later one: shorter")),
        left="Q3",
        right="Q4",
    )


def copied_answer(bank: Bank) -> Finding:
    left, right = bank.questions[4:6]
    pair = Pair(a=left.key, b=right.key, score=0.97, differences=(Difference("零", "少"),) * 2)
    return COPIED.finding(heading_place(bank, right), (right, left), pairs=(pair,))


def wrong_value(bank: Bank) -> Finding:
    question = bank.questions[1]
    assert question.answer_span
    start = question.answer_span.start + question.answer.index("1024")
    place = bank.place(question.path, Span(start, start + 4))
    return WRONG.finding(
        place,
        (question,),
        identity=("bert.context", "sentence"),
        rule=RuleRef(
            id="bert.context",
            certainty="certain",
            sources=(Reference(title="BERT（2019）", url="https://arxiv.org/abs/1810.04805"),),
            expected="512 token",
            found="1024",
        ),
        suggestion=Suggestion(
            text=Words("改为 512", "write 512"), edits=(Edit(place=place, replacement="512"),)
        ),
        subject="BERT 的输入长度",
        found="1024",
        expected="512 token",
    )


def missing_answer(bank: Bank) -> Finding:
    question = bank.questions[6]
    return MISSING.finding(
        heading_place(bank, question), (question,), field=Words("答案", "answer")
    )


def sample() -> Report:
    """Return a report with one finding of each shape, one of them baselined."""
    bank = bank_of()
    accepted = copied_answer(bank).model_copy(update={"state": State.BASELINED})
    scores = (0.12, 0.2, 0.876543, 0.876543, 0.97, 0.97, 0.08)
    partners = (1, 0, 3, 2, 5, 4, None)
    return Report(
        bank=bank.model_copy(
            update={"unreadable": (Unreadable(path="corpus/旧.md", why="不是文本"),)}
        ),
        checks=METAS,
        findings=(wrong_value(bank), near_duplicate(bank), accepted, missing_answer(bank)),
        best=tuple(
            Best(
                key=question.key,
                score=score,
                partner=None if partner is None else bank.questions[partner].key,
            )
            for question, score, partner in zip(bank.questions, scores, partners, strict=True)
        ),
        threshold=0.6,
        rules=12,
    )


def group(size: int) -> Report:
    """Return a report with one finding of `size` questions, each paired with the first."""
    bank = bank_of([(str(n), f"什么是第{n}种蒸馏？", "", f"模仿第{n}个模型") for n in range(size)])
    first, *others = bank.questions
    found = near_duplicate(bank, 0, 1)
    pairs = [found.pairs[0].model_copy(update={"a": first.key, "b": q.key}) for q in others]
    keys = tuple(question.key for question in bank.questions)
    found = found.model_copy(update={"pairs": tuple(pairs), "questions": keys})
    return Report(bank=bank, checks=METAS, findings=(found,))
