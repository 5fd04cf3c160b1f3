import pytest

from tikulint.similarity.phrases import AT_WORK, Phrases, titles_a_list
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
    assert PHRASES.part(stem)[1] == aspects


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
