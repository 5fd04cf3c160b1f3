"""Questions of a bank read for comparison, and a verdict for every pair that is worth one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tikulint.model.bank import Bank
from tikulint.model.question import Question
from tikulint.model.rulebook import Terms
from tikulint.similarity.answers import answered
from tikulint.similarity.candidates import candidates, scores
from tikulint.similarity.options import offered, stated, without_key
from tikulint.similarity.reader import Reader
from tikulint.similarity.vectors import Vectors, vectors
from tikulint.similarity.verdicts import Entry, Verdict, verdict
from tikulint.similarity.visible import visible
from tikulint.similarity.vocabulary import Vocabulary, vocabulary
from tikulint.similarity.words import Tokenizer

THRESHOLD = 0.6
"""Similarity of two questions as a whole from which their difference is looked at."""


class Judged(NamedTuple):
    """Two questions by their positions in the bank, first < second, and what they are."""

    first: int
    second: int
    verdict: Verdict
    score: float


class Reading(NamedTuple):
    """A bank read for comparison: one entry, and one row of the vectors, a question."""

    entries: tuple[Entry, ...]
    vectors: Vectors
    vocabulary: Vocabulary
    spread: NDArray[np.int64]
    """In how many questions each word of the vectors stands."""
    names: Mapping[str, Sequence[str]]
    """The other names of each name that counts."""


def judge(bank: Bank, reading: Reading) -> list[Judged]:
    """Return every pair that was worth a verdict, in order."""
    contents = [
        (question.content, entry.asked.bare, entry.asked.code, entry.asked.images)
        for question, entry in zip(bank.questions, reading.entries, strict=True)
    ]
    entries = reading.entries
    pairs = candidates(entries, contents, reading.vectors, reading.vocabulary, THRESHOLD)
    alike = scores(reading.vectors, pairs).round(4).tolist()
    return [
        Judged(a, b, verdict(entries[a], entries[b], reading.vocabulary), score)
        for (a, b), score in zip(pairs, alike, strict=True)
    ]


def judge_pair(reading: Reading, first: int, second: int) -> Judged:
    """Return the verdict on two questions, by their positions, however unlike they are."""
    a, b = reading.entries[first], reading.entries[second]
    score = float(scores(reading.vectors, [(first, second)])[0])
    return Judged(first, second, verdict(a, b, reading.vocabulary), round(score, 4))


def read(bank: Bank, terms: Terms) -> Reading:
    """Return the questions of `bank` as entries and TF-IDF vectors, with its own terms."""
    words = vocabulary(terms.contrasts)
    whole, aliases = _names(terms, words)
    tokenizer = _tokenizer(tuple(whole), tuple(aliases.items()))
    reader = Reader(tokenizer.tokens, words)
    entries: list[Entry] = []

    def texts() -> Iterator[list[str]]:
        for question in bank.questions:
            entry, tokens = _entry(question, tokenizer, reader)
            entries.append(entry)
            yield tokens

    # One by one: the words of a large bank take more memory than its entries.
    rows = vectors(texts())
    spread = np.bincount(rows.matrix.indices, minlength=len(rows.words))
    names: dict[str, list[str]] = defaultdict(list)
    for other, canonical in aliases.items():
        names[canonical].append(other)
    return Reading(tuple(entries), rows, words, spread, names)


@lru_cache(maxsize=2)
def _tokenizer(whole: tuple[str, ...], aliases: tuple[tuple[str, str], ...]) -> Tokenizer:
    """Return a tokenizer; it costs half a second, and a server or a test asks for it again."""
    return Tokenizer(whole, dict(aliases))


def _names(terms: Terms, words: Vocabulary) -> tuple[list[str], dict[str, str]]:
    """Return the words to keep whole, and other names by the name that counts; the bank's first."""
    concepts = [[name.lower() for name in concept.names] for concept in terms.concepts]
    own = {name: names[0] for names in concepts for name in names}
    aliases = {
        name: own.get(canonical, canonical)
        for name, canonical in words.canonical.items()
        if name not in own and not words.opposed(name, canonical)
    }
    aliases |= {name: canonical for name, canonical in own.items() if name != canonical}
    whole = [*sorted(words.whole), *(name for group in terms.contrasts for name in group)]
    return whole + [names[0] for names in concepts], aliases


def _entry(question: Question, tokenizer: Tokenizer, reader: Reader) -> tuple[Entry, list[str]]:
    stem = without_key(question.stem, question.answer_key) if question.options else question.stem
    seen = visible(stem, numbered=True)
    asked = reader.read_visible(seen)
    prose = seen.prose
    if asked.bound and question.prompt and question.title:
        # The title names what the prompt only points to.
        title = visible(question.title, numbered=True)
        seen = seen._replace(prose=f"{title.prose}\n{prose}")
        asked, prose = reader.read_visible(seen), seen.prose
    options = [option.text for option in question.options]
    right = [
        i for i, o in enumerate(question.options) if o.letter and o.letter in question.answer_key
    ]
    key = question.answer_key
    if (fact := stated(options, right)) is not None:
        options, right, key = [], [], fact
    answer = visible(question.answer or ("" if options else key))
    words = tokenizer.tokens(answer.prose)
    entry = Entry(
        asked=asked,
        answered=answered(answer, words),
        offered=offered(options, right),
        place="/".join(question.section),
        tools=reader.tools_named((question.path, *question.section)),
    )
    tokens = tokenizer.tokens("\n".join((prose, *seen.code, *options)))
    return entry, tokens + ([] if options else words)
