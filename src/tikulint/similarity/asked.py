"""What a stem asks, as small values: its subject words, the aspects asked for, what is no word."""

from collections import Counter
from typing import NamedTuple


class Asked(NamedTuple):
    """A stem read for comparison.

    `bare` is its text in lower case without blanks and punctuation. `words` are the subject words
    in order, synonyms as one; `operands` the same cut at connectors (和, 、, vs); `asks` the
    aspects. `negations` counts negating words, `symbols` are operators in order. `generic` says
    that all words are such as any stem may have (输出是什么), `pointing` that the stem points to
    what stands beside it (下面的代码). `asides` are the words in brackets or of a topic before a
    colon; `glossed` has the words before a bracket and those in it: 服务（Service）. `again` has
    the words that a later sentence says again; `paired` those that 和 or 与 joins to others by
    themselves.
    """

    bare: str
    words: tuple[str, ...]
    operands: tuple[tuple[str, ...], ...]
    asks: frozenset[str]
    negations: int
    symbols: tuple[str, ...]
    code: tuple[str, ...]
    images: tuple[str, ...]
    generic: bool
    pointing: bool
    asides: frozenset[str] = frozenset()
    glossed: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    again: frozenset[str] = frozenset()
    paired: frozenset[str] = frozenset()

    @property
    def bound(self) -> bool:
        """Whether the stem means something only where it stands."""
        return self.generic or self.pointing

    @property
    def counts(self) -> Counter[str]:
        """How often each subject word stands there."""
        return Counter(self.words)
