"""Judgements: sentences about one made-up rule book, in the ways people write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tikulint.claims.judgement import Verdict
from tikulint.claims.judging import Judge
from tikulint.model.rule import Expectation, Kind, Rule, Subject

SUBJECTS = [
    Subject.model_validate({"id": "bert", "name": "BERT", "aliases": ["BERT"], "not": ["RoBERTa"]}),
    Subject(id="gpt2", name="GPT-2", aliases=("GPT-2",)),
]
CUES = ("上下文长度", "最大长度", "最长支持")
RULES = [
    Rule(
        id=f"{subject}.length",
        kind=Kind.QUANTITY,
        subject=subject,
        attribute="context_length",
        cues=CUES,
        expect=Expectation(values=(length,), unit="token", wrong_units=("词",)),
    )
    for subject, length in (("bert", 512), ("gpt2", 1024))
]
JUDGE = Judge(RULES, SUBJECTS)


def contradicted(text: str, topic: str = "") -> list[str]:
    judgements = JUDGE.judge(text, topic=topic)
    return [text[j.start : j.end] for j in judgements if j.verdict is Verdict.CONTRADICTED]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("BERT 的最大长度为 1024。", ["1024"]),
        ("BERT 的**最大长度**为 `1,024` 个 token。", ["1,024"]),
        ("BERT 的最大长度是一千零二十四。", ["一千零二十四"]),
        ("BERT 由谷歌提出。其最大长度为 2048。", ["2048"]),
        ("BERT 和 GPT-2 的最大长度分别是 1024 和 512。", ["1024", "512"]),
        ("1024 是 BERT 的最大长度。", ["1024"]),
        ("BERT 的最大长度不是 512，而是 1024。", ["1024"]),
        ("| 模型 | 最大长度 |\n|---|---|\n| BERT | 1024 |\n| GPT-2 | 1024 |", ["1024"]),
        ("|  | BERT | GPT-2 |\n|---|---|---|\n| 最大长度 | 1024 | 1024 |", ["1024"]),
        ("BERT 的规格：\n- 最大长度：1024", ["1024"]),
        ("问：BERT 的最大长度是多少？\n答：1024。", ["1024"]),
        ("GPT-2 把最大长度从 512 扩展到 1024。", []),
        ("GPT-2 把最大长度从 512 扩展到 2048。", ["2048"]),
        ("BERT 与 GPT-2 不同，前者的最大长度为 1024，后者也是。", ["1024"]),
        ("我们把 BERT 的最大长度设为 128。", []),
        ("BERT 问世之后，UniLM 的最大长度为 1024。", []),
        ("与 GPT-2 的最大长度 1024 相比，BERT 的最大长度只有 256。", ["256"]),
        ("下列正确的是：A. BERT 的最大长度为 1024 B. 都不对", []),
        ("BERT 的最大长度是 512 而不是 1024。", []),
        ("RoBERTa 的最大长度是 1024。", []),
        ("BERT 的最大长度是 1024 吗？", []),
        ("如果 BERT 的最大长度是 1024，会怎样", []),
        ("有人认为 BERT 的最大长度是 1024。", []),
        ("BERT 的最大长度是 1024。这是错误的。", []),
        ("GPT-2 的最大长度是 1024，比 BERT 长 512。", []),
    ],
)
def test_sentences(text: str, wrong: list[str]) -> None:
    assert contradicted(text) == wrong


def test_the_question_lends_its_subject_to_the_answer() -> None:
    assert contradicted("最大长度为 2048。", topic="BERT 有什么限制？") == ["2048"]
    assert contradicted("最大长度为 2048。", topic="BERT 和 GPT-2 有什么区别？") == []


def test_a_unit_of_the_wrong_kind_is_its_own_verdict() -> None:
    text = "BERT 的最大长度为 512 个词。"
    units = [j for j in JUDGE.judge(text) if j.verdict is Verdict.UNIT]
    assert [text[j.start : j.end] for j in units] == ["词"]


PARTS = [
    "BERT",
    "GPT-2",
    "的最大长度",
    "为 1024",
    "**",
    "`",
    "。",
    "，",
    "\n",
    "| a | b |\n",
    "不是",
    "1",
]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=5), max_size=20).map("".join))
def test_any_text_is_judged_within_its_bounds(text: str) -> None:
    for judgement in JUDGE.judge(text, topic="BERT"):
        assert 0 <= judgement.start < judgement.end <= len(text)
