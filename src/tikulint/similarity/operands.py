"""What a stem joins and says again: its subject words as operands, cut at connectors."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, zip_longest

Operand = tuple[str, ...]


def paired(pieces: Iterable[list[Operand]]) -> frozenset[str]:
    """Return the words that stand alone beside 和 or 与: both of RNN 与 LSTM."""
    return frozenset(
        operand[0]
        for operands in pieces
        if len(operands) > 1
        for operand in operands
        if len(operand) == 1
    )


def distributed(operands: list[Operand]) -> list[Operand]:
    """Return operands without the head that an earlier one has, git merge and git rebase, and
    without the tail that the next one has: L1 正则化 and L2 正则化.
    """
    heads: set[str] = set()
    named: set[str] = set()
    short = []
    for operand, following in zip_longest(operands, operands[1:], fillvalue=()):
        shared = len(operand) > 1 and operand[0] in heads and named.isdisjoint(operand[1:])
        left = operand[1:] if shared else operand
        ends = len(left) > 1 and len(following) > 1 and left[-1] == following[-1]
        short.append(left[:-1] if ends else left)
        heads.update(operand[:-1])
        named.update(operand)
    return short


def completed(operands: list[Operand], names: Mapping[str, str]) -> list[Operand]:
    """Return operands that are one word each as the names that they are short for, beside a name
    said in full: 击穿 in 缓存雪崩、击穿, 乐观 in 乐观、悲观锁. `names` gives what counts for each.
    """
    alone = [operand[0] for operand in operands if len(operand) == 1]
    full = [word for word in alone if len(word) > _SHORT and word in names]
    if not full or len(alone) < 2:
        return operands
    return [
        (_in_full(operand[0], full, names),) if len(operand) == 1 else operand
        for operand in operands
    ]


_SHORT = 2
"""Letters of a word that may be short for a name."""


def _in_full(word: str, full: Sequence[str], names: Mapping[str, str]) -> str:
    if len(word) != _SHORT or word in names:
        return word
    cuts = ((name[:cut], name[cut:]) for name in full for cut in range(1, len(name)))
    whole = (name for head, tail in cuts for name in (head + word, word + tail))
    return next((names[name] for name in whole if name in names and name not in full), word)


def said_again(sentences: Iterable[list[Operand]]) -> frozenset[str]:
    """Return the words that stand in more than one sentence."""
    counts = Counter(chain.from_iterable(set(chain.from_iterable(each)) for each in sentences))
    return frozenset(word for word, count in counts.items() if count > 1)


def said_once(sentences: Iterable[list[Operand]]) -> list[Operand]:
    """Return the operands of all sentences without words that an earlier sentence has named."""
    named: set[str] = set()
    operands = []
    for sentence in sentences:
        fresh = [tuple(word for word in operand if word not in named) for operand in sentence]
        operands += [operand for operand in fresh if operand]
        named.update(word for operand in sentence for word in operand)
    return operands
