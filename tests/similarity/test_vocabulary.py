from collections import Counter

import pytest

from tikulint.similarity.lexicon import named_lists
from tikulint.similarity.vocabulary import vocabulary, with_cores


def test_opposites_are_known_as_words_and_by_what_each_has_of_its_own() -> None:
    words = vocabulary()
    assert words.opposed("串行", "并行")
    assert words.opposed("串", "并")
    assert words.opposed("深", "浅")
    assert not words.opposed("串行", "串行")
    assert not words.opposed("串行", "浅")


def test_a_bank_adds_its_own_sets() -> None:
    assert not vocabulary().opposed("甲模型", "乙框架")
    assert vocabulary([["甲模型", "乙框架"]]).opposed("甲模型", "乙框架")


def test_cores() -> None:
    assert with_cores(["前序遍历", "后序遍历"]) == [
        ("前序遍历", 0),
        ("后序遍历", 1),
        ("前", 0),
        ("后", 1),
    ]
    assert with_cores(["父类", "子类", "父"]) == [("父类", 0), ("子类", 1), ("父", 2)]


def test_a_word_is_no_other_thing_than_its_core() -> None:
    words = vocabulary([["旋启闸门", "翻板闸门"]])
    assert words.opposed("旋启闸门", "翻板")
    assert not words.opposed("旋启闸门", "旋启")
    assert not words.opposed("旋启闸门", "旋启闸门")


def test_no_synonyms_are_opposites() -> None:
    words = vocabulary()
    clashes = {
        (name, canonical)
        for name, canonical in words.canonical.items()
        if words.opposed(name, canonical)
    }
    assert clashes == set()


def test_a_name_stands_for_one_word_only() -> None:
    canonical = vocabulary().canonical
    assert {name for name in canonical.values() if name in canonical} == set()


def test_a_name_that_holds_an_asking_phrase_is_kept_whole() -> None:
    words = vocabulary()
    asking = [phrase for phrase, aspect in words.phrases.items() if aspect]
    names = {name for pair in words.canonical.items() for name in pair if name not in words.phrases}
    cut = {
        name
        for name in names
        if len(name) > 3 and not name.isascii() and any(phrase in name for phrase in asking)
    }
    assert cut == set()


def test_a_phrase_asks_for_one_aspect() -> None:
    phrases = Counter(phrase for words in named_lists("asking.txt").values() for phrase in words)
    assert [phrase for phrase, times in phrases.items() if times > 1] == []


@pytest.mark.parametrize("name", ["plain.txt", "labels.txt"])
def test_a_word_stands_once_in_a_list(name: str) -> None:
    for words in named_lists(name).values():
        assert [word for word, times in Counter(words).items() if times > 1] == []
