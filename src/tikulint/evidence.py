"""What several checks need, computed once, on demand, so that they never disagree."""

from functools import cached_property

from tikulint.claims.judging import Timed
from tikulint.duplicates.best import best_of
from tikulint.duplicates.grouping import Groups, Series, grouped, series_of
from tikulint.duplicates.presenting import link
from tikulint.duplicates.reading import THRESHOLD, Judged, Reading, judge, judge_pair, read
from tikulint.duplicates.reasons import CODES, kind_in_words, reason_in_words
from tikulint.duplicates.written import as_written
from tikulint.facts.contradictions import Contradiction, contradictions
from tikulint.facts.stated import Stated, stated
from tikulint.model.bank import Bank
from tikulint.model.report import Best, Compared
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings


class Evidence:
    """A bank, a rulebook and settings, with what follows from them.

    `timed` is told how long each rule took, each time it ran.
    """

    threshold = THRESHOLD
    """The lowest similarity (0 to 1) of two whole questions that is looked at."""

    def __init__(
        self,
        bank: Bank,
        rulebook: Rulebook,
        settings: Settings,
        timed: Timed | None = None,
    ) -> None:
        self.bank = bank
        self.rulebook = rulebook
        self.settings = settings
        self._timed = timed

    @cached_property
    def reading(self) -> Reading:
        """The questions as entries and vectors, in the bank's order."""
        return read(self.bank, self.rulebook.terms)

    @cached_property
    def judged(self) -> list[Judged]:
        """One verdict for each pair of questions that is worth one."""
        return judge(self.bank, self.reading)

    @cached_property
    def groups(self) -> Groups:
        """The judged pairs in groups that an editor can act on."""
        return grouped(self.bank, self.reading, self.judged)

    @cached_property
    def stated(self) -> list[Stated]:
        """What the curated rules say of every claim of the bank, in its order."""
        return stated(self.bank, self.rulebook, self.settings, self._timed)

    @cached_property
    def contradictions(self) -> list[Contradiction]:
        """Where the bank says two things of one that cannot both hold, in its order."""
        return contradictions(self.bank, self.rulebook)

    @cached_property
    def series(self) -> list[Series]:
        """Answers that repeat a sentence with only the subject changed."""
        return series_of(self.bank, self.reading, self.groups)

    def compare(self, first: int, second: int) -> Compared:
        """Return what two questions, by their positions in the bank, are to each other."""
        judged = judge_pair(self.reading, *sorted((first, second)))
        return Compared(
            pair=link(self.bank, self.reading, judged),
            code=CODES.get(judged.verdict.kind, ""),
            kind=kind_in_words(judged.verdict),
            reason=reason_in_words(as_written(self.bank, self.reading, judged)),
        )

    def best(self) -> tuple[Best, ...]:
        """Return every question's best similarity, in the bank's order."""
        return best_of(self.bank, self.reading, self.judged)
