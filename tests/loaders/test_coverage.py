"""Editors see what their sentences leave untried, and which rules their bank never needed."""

from tikulint.loaders.bank import load_bank
from tikulint.loaders.coverage import Coverage, coverage, unused
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

RULES = """\
subjects:
  - {id: bert, name: BERT, aliases: [BERT], not: [RoBERTa]}
  - {id: svm, name: 支持向量机, aliases: [支持向量机, SVM]}
attributes:
  - {id: year, name: 年份, unit: year, cues: [提出, 发表]}
rules:
  - id: bert.context
    kind: quantity
    subject: bert
    attribute: context_length
    cues: [上下文长度, 窗口]
    expect: {values: [512], unit: token}
    special:
      - {when: 扣除, values: [510]}
    flag: [BERT 的上下文长度为 1024。]
    pass: [BERT 的上下文长度为 512。]
  - id: svm.margin
    kind: refuted
    subject: svm
    attribute: objective
    patterns: [最小化间隔, 缩小间隔]
    truth: 最大化间隔
    flag: [SVM 最小化间隔。]
    pass: [SVM 最大化间隔。]
  - id: svm.year
    kind: year
    subject: svm
    attribute: year
    expect: {values: [1995]}
    flag: [SVM 于 1999 年提出。]
    pass: [SVM 于 1995 年提出。]
"""
BOOK = load_rulebook([Source("facts/a.yaml", RULES.encode())])


def silent(answer: str) -> list[tuple[str, bool]]:
    text = f"### 1. 模型\n\n**题目：** 请介绍。\n\n**答案：** {answer}\n"
    bank = load_bank([Source("a.md", text.encode())], Settings())
    return [(rule.id, met) for rule, met in unused(BOOK, bank)]


def test_what_no_sentence_uses_is_named() -> None:
    assert coverage(BOOK) == [
        Coverage("bert.context", cues=("窗口",), special=("扣除",)),
        Coverage("svm.margin", patterns=("缩小间隔",)),
        Coverage("svm.year"),
        Coverage("year", cues=("发表",)),
    ]


def test_a_rule_has_spoken_when_it_judged_something_right_or_wrong() -> None:
    years = ("svm.year", True)
    assert silent("BERT 的上下文长度为 512。支持向量机常用。") == [("svm.margin", True), years]
    assert ("bert.context", False) not in silent("BERT 的上下文长度为 1024。")
    assert ("bert.context", False) in silent("RoBERTa 很强。")
