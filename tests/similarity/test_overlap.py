"""Two stems of one fact, and stems that only sound like it."""

import pytest

from tikulint.similarity.overlap import one_thing
from tikulint.similarity.reader import Reader
from tikulint.similarity.vocabulary import vocabulary
from tikulint.similarity.words import Tokenizer

WORDS = vocabulary()
READER = Reader(Tokenizer((), WORDS.canonical).tokens, WORDS)


def alike(left: str, right: str) -> bool:
    a, b = READER.read(left), READER.read(right)
    assert one_thing(a, b) == one_thing(b, a)
    return one_thing(a, b)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("潮汐渡槽最早由（ ）在江阴督造", "1703年在江阴督造潮汐渡槽的是"),
        ("提出虹吸截流学说的水利专家是", "虹吸截流学说由（ ）提出，他还督造了江阴渡槽"),
    ],
)
def test_one_thing(left: str, right: str) -> None:
    assert alike(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("渡槽促进了江阴的灌溉事业", "渡槽促进了江阴的航运事业"),
        ("1703年在江阴督造潮汐渡槽的是", "1731年在江阴督造潮汐渡槽的是"),
        ("渡槽的优点是（ ）", "渡槽的优点有哪些"),
        ("潮汐渡槽最早建在", "虹吸截流最早用在"),
        (
            "潮汐渡槽应当经过（ ）检验",
            "潮汐渡槽的检验机构发现虹吸截流严重超标的，应当及时告知督造人，并报告江阴水利专员，由其责令停航整改",
        ),
    ],
)
def test_two_things(left: str, right: str) -> None:
    assert not alike(left, right)
