import pytest

from tikulint.similarity.phrases import (
    AT_WORK,
    DEFINED,
    DOING,
    KINDS,
    LISTED,
    MARKS,
    PARTS,
    USAGE,
    USING,
    Phrases,
    titles_a_list,
)
from tikulint.similarity.vocabulary import vocabulary

PHRASES = Phrases(vocabulary())


@pytest.mark.parametrize(
    ("stem", "aspects"),
    [
        ("请谈谈水闸的优点", {"pros"}),
        ("水闸是如何截流的？", {"how", AT_WORK}),
        ("水闸采用什么算法调度", {"by what"}),
        ("哪些水库使用水闸", {"list", "used by"}),
        ("水闸是否漏水", {"whether"}),
        ("水闸漏水么？", {"whether"}),
        ("水闸漏什么？", set()),
        ("水闸的作用域", set()),
        ("水闸有哪些用途？（截流的方法，以及原理）", {"use"}),
    ],
)
def test_what_asks_is_heard(stem: str, aspects: set[str]) -> None:
    assert PHRASES.part(stem)[1] - (MARKS - {AT_WORK}) == aspects


@pytest.mark.parametrize(
    ("stem", "shades"),
    [
        ("什么是水闸", {DEFINED}),
        ("水闸是什么", set()),
        ("水闸有哪几种", {KINDS, LISTED}),
        ("水闸有哪些部件", set()),
        ("水闸具有哪些", set()),
        ("水闸由哪些部分组成", {PARTS}),
        ("水闸怎么用", {USING, USAGE, DOING}),
        ("水闸的用法", {USING, USAGE}),
        ("怎么修水闸", {DOING}),
        ("如何用水闸截流", {USING, DOING}),
        ("水闸的类型转换", set()),
    ],
)
def test_shades_of_an_aspect_are_heard_beside_it(stem: str, shades: set[str]) -> None:
    assert PHRASES.part(stem)[1] & MARKS == shades


def test_what_is_left_is_cut_into_sentences_and_at_connecting_signs() -> None:
    sentences, _ = PHRASES.part("水闸、阀门的区别？泵站")
    assert [[piece for piece in pieces if piece] for pieces in sentences] == [
        ["水闸", "阀门"],
        ["泵站"],
    ]


def test_a_short_text_may_title_a_list() -> None:
    assert titles_a_list("五种水闸")
    assert not titles_a_list("水闸")
    assert not titles_a_list("先后建造的五种水闸在汛期里各自怎么轮换着开和关")
