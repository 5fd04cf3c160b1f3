"""A bank against itself: one subject and attribute, two values that cannot both hold."""

from collections import defaultdict
from typing import NamedTuple

from tikulint.claims.plain import Plain, incompatible, plain_claims
from tikulint.claims.subjects import Spotter
from tikulint.facts.stated import Stretch, stretches
from tikulint.model.bank import Bank
from tikulint.model.rulebook import Rulebook


class Said(NamedTuple):
    """A plain claim and the stretch of the bank it stands in."""

    claim: Plain
    stretch: Stretch

    @property
    def sentence(self) -> str:
        """The sentence of the claim."""
        return self.stretch.text[slice(*self.claim.sentence)].strip()

    @property
    def found(self) -> str:
        """The figure as written."""
        return self.stretch.text[self.claim.start : self.claim.end]


class Contradiction(NamedTuple):
    """`later` cannot hold if any of `others` does, which stand before it in the bank."""

    later: Said
    others: tuple[Said, ...]


def contradictions(bank: Bank, rulebook: Rulebook) -> list[Contradiction]:
    """Return the plain claims that contradict earlier ones, in the bank's order.

    One entry for each new value: its first place, with all earlier places of other values.
    """
    spotter = Spotter(rulebook.subjects)

    def known(name: str) -> str:
        mentions = spotter.mentions(name)
        whole = len(mentions) == 1 and mentions[0].end - mentions[0].start == len(name)
        return mentions[0].subject if whole else ""

    places: dict[tuple[str, str], list[Said]] = defaultdict(list)
    found = []
    for stretch in stretches(bank):
        for claim in plain_claims(stretch.text, known):
            place = Said(claim, stretch)
            earlier = places[claim.subject, claim.attribute]
            others = tuple(other for other in earlier if incompatible(other.claim, claim))
            repeated = any(not incompatible(other.claim, claim) for other in earlier)
            if others and not repeated:
                found.append(Contradiction(place, others))
            earlier.append(place)
    return found
