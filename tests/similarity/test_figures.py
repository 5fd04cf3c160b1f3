import pytest

from tikulint.similarity.figures import FIGURES
from tikulint.similarity.rewording import reworded


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("第3座水闸", "第三座水闸"),
        ("第 20 条", "第二十条"),
        ("第3.1节", "第3.1节"),
        ("一九四九年的水闸", "1949年的水闸"),
        ("一九四九", "一九四九"),
        ("百分之二十五", "25%"),
        ("百分之3.5", "3.5%"),
        ("3级水闸", "三级水闸"),
        ("12级水闸", "十二级水闸"),
        ("v3级水闸", "v3级水闸"),
        ("两阶段放水", "二阶段放水"),
        ("两座水闸", "两座水闸"),
        ("检修期是几天", "检修期是多久"),
        ("今天是第几天", "今天是第几天"),
        ("最长不得超过三年", "不超过三年"),
        ("最多不超过三年", "不超过三年"),
        ("不应少于三年", "不少于三年"),
        ("不得开闸", "不得开闸"),
        ("四大职能", "四个职能"),
    ],
)
def test_numbers_are_written_alike(written: str, plain: str) -> None:
    assert reworded(written, FIGURES) == plain
