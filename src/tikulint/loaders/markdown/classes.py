"""Classes of alike candidates and how strongly each looks like a file's questions."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tikulint.loaders.markdown.candidates import ITEMS, NUMBERED, SUMMARY, Candidate
from tikulint.loaders.markdown.numbering import Style

FLAT = 8
"""Least number of headings side by side that may be questions though few of them ask."""

EACH = 3
"""Least number of items below each heading, on average, where headings are chapters of lists."""
LINES = 0.7
"""Part of the lines below such headings that are items."""

LISTED = 5
"""Least number of bare headings that may be a list of questions."""
_ALL = 0.9
"""Part of a file's lines from which there is nothing beside the headings and what they head."""
_FEW = 0.3
"""Part of the headings that may have text below in such a list."""
_SOME = 0.15
"""Part of them that ask, at least."""


@dataclass(slots=True, eq=False)
class Class:
    """Candidates of one tier, in the order of lines, and the shares that speak for them.

    `asking`, `answered`, `sequence` and `bodies` are shares of the members (0 to 1), as are
    `leaves` (no heading below) and `empty` (only TODO below); `coverage` is the share of the
    file's lines that stand in their extents. `over_lists`: headings with nothing but lists below
    that ask something, which are chapters whatever their numbers say.
    """

    tier: int
    members: list[Candidate]
    asking: float = 0.0
    answered: float = 0.0
    sequence: float = 0.0
    bodies: float = 0.0
    coverage: float = 0.0
    leaves: float = 0.0
    empty: float = 0.0
    over_lists: bool = False

    @property
    def direct(self) -> float:
        """How strongly wording and answers speak for the members, 0 to 1; numbers left aside."""
        answered = self.answered if self.answered >= 0.5 else 0.0
        return max(answered, 0.9 * self.asking, self._offering) * self._weight

    @property
    def _offering(self) -> float:
        """Headings that ask and are answered are questions, whatever terms stand beside them."""
        certain = sum(1 for member in self.members if member.asks == 1 and member.marks == 1)
        return 0.4 if self.tier <= 6 and certain > 1 and self.asking >= 0.1 else 0.0

    @property
    def strength(self) -> float:
        """How strongly the members look like questions, 0 to 1."""
        style = _NUMBER_WEIGHT[self.style]
        numbered = style * self.sequence * min(1.0, self.coverage * 1.2)
        if self.over_lists:
            numbered = 0.0
        strongest = max(self.direct, numbered, self._flat, self._listed)
        return min(1.0, strongest + (0.05 * self.sequence + 0.05 * self.bodies) * self._weight)

    @property
    def _flat(self) -> float:
        """Many headings side by side, each with its own text, some of them asking: notes."""
        if self.tier > 6 or len(self.members) < FLAT or self.asking + self.empty < 0.05:
            return 0.0
        return 0.4 * self.leaves * self.bodies * min(1.0, self.coverage * 1.2)

    @property
    def _listed(self) -> float:
        """Headings with nothing below are a list, of questions where some of them ask."""
        alone = self.tier <= 6 and self.leaves == 1 and self.coverage >= _ALL
        listed = len(self.members) >= LISTED and self.bodies <= _FEW and self.asking >= _SOME
        return 0.4 if alone and listed else 0.0

    @property
    def style(self) -> Style | None:
        """The most common way the members are numbered."""
        styles = Counter(member.style for member in self.members)
        return styles.most_common(1)[0][0] if styles else None

    @property
    def _weight(self) -> float:
        """Lines and items that make up little of a file are more likely part of its answers."""
        paired = self.answered >= 0.7 and len(self.members) > 2
        return 1.0 if self.tier < SUMMARY or paired else min(1.0, self.coverage * 5)


_NUMBER_WEIGHT: dict[Style | None, float] = {
    None: 0.0,
    Style.NAMED: 0.9,
    Style.DOTTED: 0.6,
    Style.ARABIC: 0.6,
    Style.BARE: 0.6,
    Style.CHINESE: 0.25,
    Style.ENCLOSED: 0.25,
}


def classify(candidates: Sequence[Candidate], lines: int) -> dict[int, Class]:
    """Return the classes by tier, measured; candidates that are asides belong to none.

    `lines` is the number of lines of the file that hold anything.
    """
    by_tier: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if not candidate.why:
            by_tier[candidate.tier].append(candidate)
    classes = {}
    for tier in sorted(by_tier):
        members = by_tier[tier]
        whole = _measured(Class(tier, members), lines)
        speaking = list(_in_asking_lists(members)) if tier >= NUMBERED else members
        if len(speaking) < len(members):
            asking = _measured(Class(tier, speaking), lines)
            classes[tier] = asking if asking.strength >= whole.strength else whole
        else:
            classes[tier] = whole
        classes[tier].over_lists = tier <= 6 and _is_over_lists(classes[tier], by_tier)
    return classes


def _is_over_lists(headings: Class, by_tier: Mapping[int, Sequence[Candidate]]) -> bool:
    if headings.asking > 0:
        return False
    outermost = (NUMBERED, ITEMS, ITEMS + 1)
    items = [item for tier in outermost for item in by_tier.get(tier, ()) if item.group]
    asking = sum(1 for item in items if item.asks == 1)
    listed = sum(item.lines for item in items)
    return (
        len(items) >= EACH * len(headings.members)
        and asking >= _SOME * len(items)
        and listed >= LINES * sum(member.lines for member in headings.members)
    )


def _in_asking_lists(members: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the members but those of lists whose items mostly neither ask nor have an answer."""
    lists: dict[int, list[Candidate]] = defaultdict(list)
    for member in members:
        lists[member.root].append(member)
    for group, items in lists.items():
        speaking = sum(1 for item in items if item.asks == 1 or item.marks)
        if not group or speaking >= 0.5 * len(items):
            yield from items


def _measured(group: Class, lines: int) -> Class:
    count = len(group.members)
    if not count:
        return group
    covered = answered = bodies = following = leaves = empty = 0
    asking = 0.0
    previous: Candidate | None = None
    for member in group.members:
        covered += member.lines
        asking += member.asks
        answered += member.marks == 1 and member.prompts <= 1
        bodies += member.body
        leaves += member.leaf
        empty += member.todo
        following += follows(previous, member)
        previous = member
    group.asking = asking / count
    group.answered = answered / count
    group.bodies = bodies / count
    group.leaves = leaves / count
    group.empty = empty / count
    group.sequence = following / count if count > 1 else 0.0
    group.coverage = covered / max(1, lines)
    return group


def follows(previous: Candidate | None, candidate: Candidate) -> bool:
    """Whether a candidate's number begins a run or goes on from the one before it."""
    if candidate.number is None:
        return False
    if candidate.value <= 1 or previous is None or previous.number is None:
        return True
    return 0 <= candidate.value - previous.value <= 2
