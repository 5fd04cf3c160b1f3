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
    `contrasts` gives each word the numbers of the sets of different things it is in. The word lists
    are named as in lexicon/plain.txt, which says what each is for.
    """

    phrases: Mapping[str, str]
    canonical: Mapping[str, str]
    contrasts: Mapping[str, frozenset[int]]
    words: frozenset[str]
    modal: frozenset[str]
    english: frozenset[str]
    kinds: frozenset[str]
    tools: frozenset[str]
    bound: frozenset[str]
    negating: frozenset[str]
    connecting: frozenset[str]
    mechanisms: frozenset[str]
    turning: frozenset[str]
    plural: frozenset[str]
    quantities: frozenset[str]
    whole: frozenset[str]
    weak: frozenset[str]
    beside: frozenset[str]
    platforms: frozenset[str]
    acting: frozenset[str]

    @property
    def latin(self) -> Iterator[str]:
        """The Latin names and words that all these lists know."""
        named = chain(self.tools, self.canonical, self.canonical.values(), self.contrasts)
        yield from chain.from_iterable(_LATIN.findall(name) for name in named)
        yield from self.english

    def opposed(self, left: str, right: str) -> bool:
        """Whether both words are in one set of different things."""
        nothing: frozenset[int] = frozenset()
        return left != right and not self.contrasts.get(left, nothing).isdisjoint(
            self.contrasts.get(right, nothing)
        )


def vocabulary(contrasts: Iterable[Iterable[str]] = ()) -> Vocabulary:
    """Return the general vocabulary, with a bank's own `contrasts` beside the general ones."""
    general = _general()
    extra = [[word.lower() for word in words] for words in contrasts]
    if not extra:
        return general
    numbers = {word: set(sets) for word, sets in general.contrasts.items()}
    for number, words in enumerate(extra, start=-len(extra)):
        for word in with_cores(words):
            numbers.setdefault(word, set()).add(number)
    return general._replace(contrasts={word: frozenset(sets) for word, sets in numbers.items()})


@cache
def _general() -> Vocabulary:
    phrases = {}
    for aspect, words in named_lists("asking.txt").items():
        # With 的 before it, else 的作用 would win over 作用域, and 的不同 over 不同点.
        both = [*words, *(f"的{word}" for word in words)]
        phrases.update(dict.fromkeys(both, "" if aspect == _KEEP else aspect))
    plain = {name: frozenset(words) for name, words in named_lists("plain.txt").items()}
    canonical = {}
    for line in lines("synonyms.txt"):
        first, *others = (word.replace("_", " ") for word in line.split())
        canonical.update(dict.fromkeys(others, first))
    contrasts: dict[str, set[int]] = {}
    for number, line in enumerate(lines("contrasts.txt")):
        for word in with_cores(line.split()):
            contrasts.setdefault(word, set()).add(number)
    for name in ("tools", "quantities"):
        # They are met under the name that stands for them: jvm as java虚拟机.
        plain[name] |= {canonical.get(word, word) for word in plain[name]}
    return Vocabulary(
        phrases=phrases,
        canonical=canonical,
        contrasts={word: frozenset(sets) for word, sets in contrasts.items()},
        **plain,
    )


def with_cores(words: Sequence[str]) -> list[str]:
    """Return `words` and what each has of its own: 串 and 并 of 串行 and 并行."""
    head = len(_shared_head(words))
    tail = len(_shared_head([word[head:][::-1] for word in words]))
    cores = [word[head : len(word) - tail] for word in words]
    return [*words, *cores] if (head or tail) and all(cores) else list(words)


def _shared_head(words: Sequence[str]) -> str:
    shortest = min(words, key=len, default="")
    ends = (end for end in range(len(shortest), 0, -1))
    return next((shortest[:e] for e in ends if all(w.startswith(shortest[:e]) for w in words)), "")
