"""The general knowledge of how Chinese questions are worded, read from the files in lexicon/."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from tikulint.similarity.lexicon import lines, named_lists

FRAME = "frame"
"""The aspect of phrases that ask for nothing in particular: 请谈谈, 你的理解."""
_KEEP = "keep"
_LATIN = re.compile("[a-z]+")


class Vocabulary(NamedTuple):
    """Words and phrases of the trade of asking, whatever the subject.

    `phrases` maps a phrase to the aspect it asks for (`FRAME` for none, "" for a word that only
    looks like one); `canonical` maps a word to the one that stands for it and its synonyms;
    `contrasts` gives each word its places in the sets of different things it is in, as (number of
    the set, which of its things). The word lists are named as in lexicon/plain.txt, which says what
    each is for.
    """

    phrases: Mapping[str, str]
    canonical: Mapping[str, str]
    contrasts: Mapping[str, frozenset[tuple[int, int]]]
    words: frozenset[str]
    modal: frozenset[str]
    english: frozenset[str]
    kinds: frozenset[str]
    tools: frozenset[str]
    bound: frozenset[str]
    negating: frozenset[str]
    connecting: frozenset[str]
    mechanisms: frozenset[str]
    means: frozenset[str]
    turning: frozenset[str]
    plural: frozenset[str]
    quantities: frozenset[str]
    whole: frozenset[str]
    weak: frozenset[str]
    beside: frozenset[str]
    platforms: frozenset[str]
    acting: frozenset[str]
    qualifying: frozenset[str]

    @property
    def latin(self) -> Iterator[str]:
        """The Latin names and words that all these lists know."""
        named = chain(self.tools, self.canonical, self.canonical.values(), self.contrasts)
        yield from chain.from_iterable(_LATIN.findall(name) for name in named)
        yield from self.english

    def opposed(self, left: str, right: str) -> bool:
        """Whether the words are two things of one set; 冒泡 is no other thing than 冒泡排序."""
        places = self.contrasts.get(left), self.contrasts.get(right)
        if not (places[0] and places[1]):
            return False
        return any(
            one == other and thing != another
            for one, thing in places[0]
            for other, another in places[1]
        )


def vocabulary(contrasts: Iterable[Iterable[str]] = ()) -> Vocabulary:
    """Return the general vocabulary, with a bank's own `contrasts` beside the general ones."""
    general = _general()
    extra = [[word.lower() for word in words] for words in contrasts]
    if not extra:
        return general
    places = {word: set(found) for word, found in general.contrasts.items()}
    for number, words in enumerate(extra, start=-len(extra)):
        for word, thing in with_cores(words):
            places.setdefault(word, set()).add((number, thing))
    return general._replace(contrasts={word: frozenset(found) for word, found in places.items()})


@cache
def _general() -> Vocabulary:
    phrases = {}
    for aspect, words in named_lists("asking.txt").items():
        # With 的 before it, else 的作用 would win over 作用域, and 的不同 over 不同点.
        both = [*words, *(f"的{word}" for word in words)]
        phrases.update(dict.fromkeys(both, "" if aspect == _KEEP else aspect))
    plain = {name: frozenset(words) for name, words in named_lists("plain.txt").items()}
    canonical = {}
    for line in chain(lines("synonyms.txt"), lines("subjects.txt")):
        first, *others = (word.replace("_", " ") for word in line.split())
        canonical.update(dict.fromkeys(others, first))
    contrasts: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(lines("contrasts.txt")):
        for word, thing in with_cores(line.split()):
            contrasts.setdefault(word, set()).add((number, thing))
    for name in ("tools", "quantities"):
        # They are met under the name that stands for them: jvm as java虚拟机.
        plain[name] |= {canonical.get(word, word) for word in plain[name]}
    return Vocabulary(
        phrases=phrases,
        canonical=canonical,
        contrasts={word: frozenset(places) for word, places in contrasts.items()},
        **plain,
    )


def with_cores(words: Sequence[str]) -> list[tuple[str, int]]:
    """Return `words` and what each has of its own (串 and 并 of 串行 and 并行), with which of them
    it is.
    """
    head = len(_shared_head(words))
    tail = len(_shared_head([word[head:][::-1] for word in words]))
    cores = [word[head : len(word) - tail] for word in words]
    named = list(zip(words, range(len(words)), strict=True))
    if (head or tail) and all(cores):
        named += zip(cores, range(len(words)), strict=True)
    return named


def _shared_head(words: Sequence[str]) -> str:
    shortest = min(words, key=len, default="")
    ends = (end for end in range(len(shortest), 0, -1))
    return next((shortest[:e] for e in ends if all(w.startswith(shortest[:e]) for w in words)), "")
