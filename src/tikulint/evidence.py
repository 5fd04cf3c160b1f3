"""What several checks need, computed once, on demand, so that they never disagree."""

from tikulint.model.bank import Bank
from tikulint.model.report import Best
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings


class Evidence:
    """A bank, a rulebook and settings, with what follows from them."""

    def __init__(self, bank: Bank, rulebook: Rulebook, settings: Settings) -> None:
        self.bank = bank
        self.rulebook = rulebook
        self.settings = settings

    def best(self) -> tuple[Best, ...]:
        """Return every question's best similarity, in the bank's order."""
        return ()
