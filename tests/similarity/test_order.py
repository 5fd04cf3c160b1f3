import pytest

from tikulint.similarity.order import order_agrees
from tikulint.similarity.reader import Reader
from tikulint.similarity.vocabulary import vocabulary
from tikulint.similarity.words import Tokenizer

WORDS = vocabulary()
READER = Reader(Tokenizer(sorted(WORDS.whole), WORDS.canonical).tokens, WORDS)


@pytest.mark.parametrize(
    ("left", "right", "agrees"),
    [
        ("水闸和阀门的区别", "阀门和水闸的区别", True),
        ("用栈实现队列", "用队列实现栈", False),
        ("水闸对阀门的影响", "阀门对水闸的影响", False),
        ("字符串转数字", "数字转字符串", False),
        ("指针数组", "数组指针", False),
        ("水闸标准怎么计算", "怎么计算水闸标准", True),
        ("meter 标签", "标签 meter", True),
        ("反转链表", "链表反转", True),
        ("水闸相比阀门的优势", "阀门相比水闸的优势", False),
        ("水闸相比阀门的优势", "与阀门相比，水闸的优势", True),
        ("相比阀门，水闸的缺点", "水闸相比阀门的缺点", True),
        ("水闸和阀门相比有哪些优点", "阀门和水闸相比有哪些优点", False),
        ("对比水闸和阀门的优缺点", "阀门和水闸的优缺点对比", True),
    ],
)
def test_another_order_of_the_same_words(left: str, right: str, agrees: bool) -> None:
    a, b = READER.read(left), READER.read(right)
    assert a.counts == b.counts
    assert order_agrees(a, b, WORDS) is agrees
    assert order_agrees(b, a, WORDS) is agrees


def test_what_only_one_says_has_no_place_in_the_other() -> None:
    a = READER.read("水闸的图纸格式有哪些，有哪些时兴的格式")
    b = READER.read("水闸图纸和水闸格式")
    assert order_agrees(a, b, WORDS) is order_agrees(b, a, WORDS)
