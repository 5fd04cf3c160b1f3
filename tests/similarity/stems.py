"""Stems and answers as the verdict sees them, for the tests of what it says."""

from collections.abc import Iterable

from tikulint.similarity.answers import answered
from tikulint.similarity.options import Offered
from tikulint.similarity.reader import Reader
from tikulint.similarity.verdicts import Entry, Kind, verdict
from tikulint.similarity.visible import visible
from tikulint.similarity.vocabulary import vocabulary
from tikulint.similarity.words import Tokenizer

WORDS = vocabulary([["图灵机", "状态机"]])
TOKENIZER = Tokenizer(["图灵机", "状态机"], {**WORDS.canonical, "朴素分类器": "贝叶斯"})
NO_OPTIONS = Offered()
READER = Reader(TOKENIZER.tokens, WORDS)


def entry(
    stem: str,
    answer: str = "",
    options: Offered = NO_OPTIONS,
    place: str = "",
    tools: Iterable[str] = (),
) -> Entry:
    seen = visible(answer)
    words = answered(seen, TOKENIZER.tokens(seen.prose))
    return Entry(READER.read(stem), words, options, place, frozenset(tools))


def kind(left: Entry, right: Entry) -> Kind:
    found = verdict(left, right, WORDS).kind
    assert verdict(right, left, WORDS).kind == found
    return found
