"""Which pairs to judge: by equal words, by equal answers, by likeness of the whole; never all."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tikulint.similarity.answers import LEAST_COPIED
from tikulint.similarity.letters import joined, without_particles
from tikulint.similarity.options import LEAST_KEY
from tikulint.similarity.overlap import LEAST_SHARED, one_thing, weight
from tikulint.similarity.pairs import similar_pairs
from tikulint.similarity.spelling import undoubled
from tikulint.similarity.vectors import Vectors
from tikulint.similarity.vectors import vectors as weighed
from tikulint.similarity.verdicts import LEAST_ANSWER, Entry
from tikulint.similarity.vocabulary import Vocabulary

if TYPE_CHECKING:
    from scipy.sparse import csr_array

FULL_BUCKET = 150
"""Entries that ask in the same words, up to which each is compared with each."""
PAIRS_EACH = 12
"""Likenesses of one entry that are always looked at, the strongest first."""
FLOOD = 200_000
"""Likenesses in all up to which every entry may have more: only floods of siblings are cut, since
what is left of a cut list depends on its neighbours.
"""
_STATEMENT = 0.8
"""Likeness of two long statements from which one may be the other with a slip."""
_LONG_STEM = 6
"""Words of a stem from which it is long."""
_RARE = 3.0
"""Weight of a word from which few stems share it by chance."""
_MASK = "\x00"

Pair = tuple[int, int]


def candidates(
    entries: Sequence[Entry],
    contents: Sequence[Hashable],
    vectors: Vectors,
    vocabulary: Vocabulary,
    threshold: float,
) -> list[Pair]:
    """Return the pairs of entries (numbers, the smaller first, in order) that are worth a verdict.

    `contents` says which entries are equal in all: of those each is paired with the first only, and
    the first alone is compared with the rest. The number of pairs grows with the number of entries,
    not with its square: a template used 5,000 times gives no 12 million pairs.
    """
    found: set[Pair] = set()
    firsts = []
    for members in _buckets(enumerate(contents)):
        firsts.append(members[0])
        found.update((members[0], copy) for copy in members[1:])
    found.update(_asking_the_same(entries, firsts, vocabulary))
    found.update(_answering_the_same(entries, firsts))
    found.update(_alike_in_all(entries, firsts, vectors, threshold))
    return sorted(found)


def _asking_the_same(
    entries: Sequence[Entry], firsts: Sequence[int], vocabulary: Vocabulary
) -> Iterator[Pair]:
    """Yield pairs whose stems have the same subject words, or the same letters."""
    unsaid = vocabulary.kinds | vocabulary.tools | vocabulary.beside
    keyed = ((i, key) for i in firsts for key in {*_asked_for(entries[i], unsaid, vocabulary.weak)})
    for members in _buckets(keyed):
        yield from _compared(members, entries)
    alone = [i for i in firsts if not entries[i].asked.bound]
    for members in _buckets((i, without_particles(entries[i].asked.bare)) for i in alone):
        yield from _compared(members, entries)


def _answering_the_same(entries: Sequence[Entry], firsts: Sequence[int]) -> Iterator[Pair]:
    """Yield pairs with one short answer, or with right options of the same letters."""
    short = [i for i in firsts if _is_short(entries[i])]
    for members in _buckets((i, entries[i].answered.bare) for i in short):
        yield from _compared(members, entries)
    keyed = [i for i in firsts if len(entries[i].offered.answer) >= LEAST_KEY]
    for members in _buckets((i, entries[i].offered.answer) for i in keyed):
        yield from _compared(members, entries)
    facts = ((i, entries[i].offered.fact or entries[i].answered.fact) for i in firsts)
    kinds = ((i, (fact, bool(entries[i].offered.texts))) for i, fact in facts if fact)
    for members in _buckets(kinds):
        yield from _of_one_thing(members, entries)


def _of_one_thing(members: Sequence[int], entries: Sequence[Entry]) -> Iterator[Pair]:
    """Yield the pairs of `members` whose stems share most of their rare words."""
    if len(members) == 1:
        return
    shared: dict[Pair, float] = defaultdict(float)
    words = ((i, w) for i in members for w in {*entries[i].asked.words} if weight(w) >= _RARE)
    by_word: dict[str, list[int]] = defaultdict(list)
    for i, word in words:
        by_word[word].append(i)
    for word, named in by_word.items():
        if len(named) <= FULL_BUCKET:
            for pair in combinations(named, 2):
                shared[pair] += weight(word)
    for (first, second), heavy in shared.items():
        if heavy >= LEAST_SHARED / 2 and one_thing(entries[first].asked, entries[second].asked):
            yield first, second


def _alike_in_all(
    entries: Sequence[Entry], firsts: Sequence[int], vectors: Vectors, threshold: float
) -> Iterator[Pair]:
    """Yield pairs whose answers, or stems and options where there are none, are alike."""
    followers: set[int] = set()
    for members in _buckets((i, _filled_in(entries[i])) for i in firsts if _is_text(entries[i])):
        yield from ((members[0], other) for other in members[1:])
        if len(members) > FULL_BUCKET:
            followers.update(members[2:])
    texts = [i for i in firsts if i not in followers and _is_text(entries[i])]
    yield from _alike(_answers(entries, texts).matrix, texts, threshold)
    statements = [i for i in firsts if _is_statement(entries[i])]
    yield from _alike(vectors.matrix[statements], statements, _STATEMENT)
    choices = [i for i in firsts if entries[i].offered.texts]
    yield from _alike(vectors.matrix[choices], choices, threshold)


def scores(vectors: Vectors, pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """Return the cosine of each pair of rows."""
    if not pairs:
        return np.zeros(0)
    rows, cols = np.array(pairs, dtype=np.int64).T
    found = []
    for start in range(0, len(rows), _CHUNK):
        left = vectors.matrix[rows[start : start + _CHUNK]]
        right = vectors.matrix[cols[start : start + _CHUNK]]
        found.append(np.asarray(left.multiply(right).sum(axis=1)).ravel())
    cosines: NDArray[np.float64] = np.minimum(np.concatenate(found), 1.0)
    return cosines


_CHUNK = 50_000


def _buckets(keyed: Iterable[tuple[int, Hashable]]) -> list[list[int]]:
    buckets: dict[Hashable, list[int]] = defaultdict(list)
    for number, key in keyed:
        buckets[key].append(number)
    return list(buckets.values())


def _asked_for(entry: Entry, unsaid: frozenset[str], weak: frozenset[str]) -> Iterator[Hashable]:
    """Yield the letters of the subject words in any order, but for asides, `weak` words and what
    one stem may leave `unsaid`.

    Letters, because two cuts of one text (模块化, 模块 and 化) have them in common. A subject with
    its gloss (服务（Service）) goes by either; what stands aside the other may say in full.
    """
    asked = entry.asked
    if asked.bound:
        yield (
            tuple(sorted(asked.words)) or asked.bare,
            entry.place if any(entry.answered) else "",
            tuple(sorted(entry.offered.texts)),
        )
        return
    said = [word for word in dict.fromkeys(asked.words) if word not in unsaid]
    # A weak word is the subject where there is no other: how Nginx answers requests.
    told = [word for word in said if word not in weak] or said
    plain = [word for word in asked.words if word not in asked.asides]
    yield _letters([word for word in told if word not in asked.asides] or plain or asked.words)
    yield _letters(asked.words)
    if asked.asides:
        yield _letters(told)
    glossed = [names for names, gloss in asked.glossed if gloss]
    if len(glossed) > 1:
        glossed.append(frozenset(chain.from_iterable(glossed)))
    for names in glossed:
        yield _letters([word for word in told if word not in names])


def _letters(words: Iterable[str]) -> str:
    # Undoubled last: between two words that change places no letter is doubled by a slip.
    return undoubled("".join(sorted(joined(words))))


def _compared(members: list[int], entries: Sequence[Entry]) -> Iterator[Pair]:
    if len(members) <= FULL_BUCKET:
        for position, first in enumerate(members):
            for second in members[position + 1 :]:
                yield first, second
        return
    order = sorted(
        members,
        key=lambda i: (
            sorted(entries[i].asked.asks),
            entries[i].asked.bare,
            sorted(entries[i].offered.texts),
            entries[i].answered.bare,
            i,
        ),
    )
    for first, second in pairwise(order):
        yield min(first, second), max(first, second)


def _is_text(entry: Entry) -> bool:
    return not entry.offered.texts and len(entry.answered.words) >= LEAST_COPIED


def _is_short(entry: Entry) -> bool:
    return not _is_text(entry) and len(entry.answered.bare) >= LEAST_ANSWER


def _is_statement(entry: Entry) -> bool:
    """Whether a long stem stands without options and text: most that it says is said there."""
    return (
        not entry.offered.texts
        and len(entry.answered.words) < LEAST_COPIED
        and len(entry.asked.words) >= _LONG_STEM
    )


def _filled_in(entry: Entry) -> Hashable:
    """Return the answer's letters without the subject of its own stem."""
    text = entry.answered.bare
    for operand in entry.asked.operands:
        for subject in ("".join(operand), *operand):
            if len(subject) > 1:
                text = text.replace(subject, _MASK)
    return text, entry.answered.code


def _answers(entries: Sequence[Entry], rows: Sequence[int]) -> Vectors:
    """Return the vectors of answers without the words of their own stems: what a copy shares."""
    stems = (frozenset(entries[i].asked.words) for i in rows)
    return weighed(
        [word for word in entries[i].answered.words if word not in own]
        for i, own in zip(rows, stems, strict=True)
    )


def _alike(
    matrix: "csr_array[np.float64]", rows: Sequence[int], threshold: float
) -> Iterator[Pair]:
    """Yield the pairs of `rows` that `matrix`, which has one row for each, puts at `threshold`."""
    most = max(PAIRS_EACH, FLOOD // max(1, len(rows)))
    found = similar_pairs(matrix, threshold, most=most)
    number = np.array(rows, dtype=np.int64)
    return zip(number[found.rows].tolist(), number[found.cols].tolist(), strict=True)
