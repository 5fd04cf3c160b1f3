"""Names: the longest counts, Latin ones are bounded, spelling of the joints is free."""

import pytest

from tikulint.claims.subjects import Spotter
from tikulint.model.rule import Subject

SPOTTER = Spotter(
    [
        Subject.model_validate(
            {"id": "bert", "name": "BERT", "aliases": ["BERT"], "not": ["SBERT"]}
        ),
        Subject(id="gpt3", name="GPT-3", aliases=("GPT-3",)),
        Subject(id="kl", name="KL 散度", aliases=("KL 散度",)),
        Subject(id="clip", name="CLIP", aliases=("CLIP",)),
        Subject(id="zsl", name="零样本学习", type="concept", aliases=("零样本学习", "零样本")),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("用BERT模型", ["bert"]),
        ("Bert 与 bert", ["bert", "bert"]),
        ("RoBERTa、SBERT、BERT-wwm、BERTopic", ["", ""]),
        ("GPT-3、GPT 3 和 GPT3", ["gpt3", "gpt3", "gpt3"]),
        ("GPT-3.5 与 GPT 3 个版本", ["", ""]),
        ("KL散度", ["kl"]),
        ("用 clip 裁剪", [""]),
        ("零样本学习", ["zsl"]),
        ("类 BERT 模型", [""]),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    assert [mention.subject for mention in SPOTTER.mentions(text)] == found


def test_the_name_of_a_concept_is_not_proper() -> None:
    assert [m.proper for m in SPOTTER.mentions("BERT 的零样本能力")] == [True, False]
