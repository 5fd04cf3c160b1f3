"""What a rule says of one claim in a text."""

from enum import StrEnum
from typing import NamedTuple

from tikulint.claims.reading import Reading


class Verdict(StrEnum):
    """What a rule says of a claim; where no rule can tell, there is no judgement at all."""

    CONTRADICTED = "contradicted"
    SUPPORTED = "supported"
    UNVERIFIABLE = "unverifiable"
    """A claim that nobody could check, such as an unpublished size."""
    UNIT = "unit"
    """The figure is written in a unit that the attribute is not measured in."""


class Judgement(NamedTuple):
    """A verdict of the rule `rule` on `text[start:end]`, the offending words and no more.

    `found` are those words as read, `expected` what the rule holds right, for readers;
    `replacement` what could stand in their place, empty where that is not certain.
    `sentence` is the span of the sentence they stand in; `weight` is how plainly it names the
    attribute (of two rules on one figure, the more plainly named one counts).
    """

    rule: str
    verdict: Verdict
    start: int
    end: int
    subject: str
    attribute: str
    found: str
    expected: str
    sentence: tuple[int, int]
    replacement: str = ""
    weight: int = 0

    def placed(self, reading: Reading) -> "Judgement":
        """Return the same judgement with its places in the source of `reading`."""
        start, end = reading.origin(self.start, self.end)
        return self._replace(start=start, end=end, sentence=reading.origin(*self.sentence))
