"""Labels before and after a stem go, what is asked stays."""

import pytest

from tikulint.similarity.labels import without_labels


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("12. 水锤怎么消除", "水锤怎么消除"),
        ("【水锤与虹吸的各种问题】水锤怎么消除", "水锤怎么消除"),
        ("[手写代码]消除水锤的函数", "消除水锤的函数"),
        ("(重点) 水锤怎么消除", "水锤怎么消除"),
        ("水锤怎么消除-美团-小米", "水锤怎么消除"),
        ("水锤怎么消除？（高频、必考）", "水锤怎么消除？"),
        ("水锤怎么消除？「百度、美团」", "水锤怎么消除？"),
        ("水锤怎么消除（*）", "水锤怎么消除"),
        ("水锤怎么消除 必问", "水锤怎么消除"),
        ("水锤教材P27-29", "水锤"),
        ("（重点）", "（重点）"),
        ("美团的水锤怎么消除", "美团的水锤怎么消除"),
        ("X-Y", "X-Y"),
        ("水锤怎么消除（气压罐）", "水锤怎么消除（气压罐）"),
    ],
)
def test_labels(text: str, asked: str) -> None:
    assert without_labels(text) == asked
