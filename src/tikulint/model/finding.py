"""What a check found: values and places; the reporters make the sentences."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from pydantic import Field

from tikulint.model.places import Place
from tikulint.model.record import Record


class Severity(StrEnum):
    """How much a finding matters; `rank` orders them, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 1 for a warning, 2 for a note."""
        return list(Severity).index(self)


class State(StrEnum):
    """What editors have said of a finding; only `new` and `expired` ones fail the gate."""

    NEW = "new"
    BASELINED = "baselined"
    ACCEPTED = "accepted"
    EXPIRED = "expired"


class Words(NamedTuple):
    """A value that is itself prose, in both languages of the reports."""

    zh: str
    en: str


Value = str | int | float | Words


class Difference(NamedTuple):
    """What stands on the left and what in its place on the right; either may be empty."""

    left: str
    right: str


class Pair(Record):
    """Two questions of a group: their keys, their similarity (0 to 1), and what differs."""

    a: str
    b: str
    score: float
    differences: tuple[Difference, ...] = ()
    shared: tuple[str, ...] = ()
    """The rarest terms both have, the rarest first."""


class Related(Record):
    """Another place that belongs to the finding, such as the twin of a duplicate."""

    place: Place
    message: Words


class Reference(Record):
    """A source that a reader can look up."""

    title: str
    url: str = ""


class RuleRef(Record):
    """The curated rule a finding rests on, with what it expects and what was found."""

    id: str
    certainty: str
    sources: tuple[Reference, ...] = ()
    expected: str = ""
    found: str = ""


class Edit(Record):
    """Put `replacement` in the stead of what stands at `place`."""

    place: Place
    replacement: str


class Suggestion(Record):
    """What the editor could do, in words and, where it is certain, as edits."""

    text: Words
    edits: tuple[Edit, ...] = ()


class Finding(Record):
    """One thing an editor should act on.

    `values` fill the templates of the check's `Meta`. `questions` are keys, the anchored one first.
    `fingerprint` outlives renumbering, moving and edits elsewhere (see `fingerprint`).
    """

    code: str
    severity: Severity
    values: dict[str, Value] = Field(default_factory=dict)
    fingerprint: str
    state: State = State.NEW
    place: Place
    questions: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    related: tuple[Related, ...] = ()
    rule: RuleRef | None = None
    suggestion: Suggestion | None = None


def fingerprint(code: str, contents: Iterable[str]) -> str:
    """Return `code` and 16 hex digits over the multiset of `contents`, such as `D101-0f…`.

    `contents` are the content keys of the questions concerned; for fact checks the rule's id and
    the normalised sentence.
    """
    joined = "\x1f".join((code, *sorted(contents)))
    return f"{code}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"
