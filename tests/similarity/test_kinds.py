import pytest

from tikulint.similarity.kinds import light
from tikulint.similarity.reader import Reader
from tikulint.similarity.vocabulary import vocabulary
from tikulint.similarity.words import Tokenizer

WORDS = vocabulary()
READER = Reader(Tokenizer(sorted(WORDS.whole), WORDS.canonical).tokens, WORDS)


@pytest.mark.parametrize(
    ("stem", "unsaid"),
    [
        ("水闸模式", {"模式"}),
        ("水闸的标准", set()),
        ("水闸标准", set()),
        ("水闸的问题", {"问题"}),
        ("垃圾回收算法", set()),
        ("快速排序算法", {"算法"}),
        ("排序算法", set()),
        ("水闸淘汰策略", {"策略"}),
        ("水闸策略", set()),
        ("Zorb 策略", {"策略"}),
        ("Zorb 的策略", set()),
        ("Zorb 命令", {"命令"}),
        ("Zorb 的命令", set()),
        ("Zorb 常用命令", set()),
        ("MySQL 的水闸", {"mysql"}),
        ("MySQL 和水闸", set()),
    ],
)
def test_what_may_be_left_unsaid(stem: str, unsaid: set[str]) -> None:
    asked = READER.read(stem)
    assert light(asked, asked.counts, WORDS).keys() == unsaid
