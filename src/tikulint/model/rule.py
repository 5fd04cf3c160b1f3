"""One curated fact as editors write it: the language of checks/facts/*.yaml, typed."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from tikulint.model.finding import Severity
from tikulint.model.record import Record


class Kind(StrEnum):
    """What a rule says: each kind fills its own fields of `Rule`."""

    QUANTITY = "quantity"
    YEAR = "year"
    COMPLEXITY = "complexity"
    RELATION = "relation"
    REFUTED = "refuted"
    DEFINITION = "definition"
    UNVERIFIABLE = "unverifiable"


class Subject(Record):
    """A thing that facts are about. `not` lists longer names that hold an alias and are others."""

    id: str
    name: str
    type: str = ""
    aliases: tuple[str, ...]
    excluded: tuple[str, ...] = Field(default=(), alias="not")
    variant_of: str | None = None


class Citation(Record):
    """A source as the pack cites it."""

    id: str
    title: str
    authors: str = ""
    year: int | None = None
    url: str = ""
    venue: str = ""


class Special(Record):
    """Values that are right where the clause matches `when` (RE2): beside the rest, or instead."""

    when: str
    values: tuple[float, ...]
    instead: bool = False


class Expectation(Record):
    """What is right: one of `values`, a number in `between`, or one of the words `right`."""

    values: tuple[float, ...] = ()
    between: tuple[float, float] | None = None
    unit: str = ""
    tolerance: float = 0.006
    right: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


class Evidence(Record):
    """How the expectation was verified, and where."""

    by: tuple[str, ...] = ()
    how: str = ""


class Rule(Record):
    """One curated fact.

    `cues` name the attribute in a sentence; `need` words must stand in it, `outside` words silence
    the rule, `unless` patterns (RE2) silence it too; `patterns` are refuted statements (RE2).
    `flag` sentences must be found, `passes` (YAML: `pass`) must not, `todo` are known gaps.
    """

    id: str
    kind: Kind
    subject: str
    attribute: str = ""
    cues: tuple[str, ...] = ()
    expect: Expectation = Expectation()
    special: tuple[Special, ...] = ()
    need: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    truth: str = ""
    scope: str = ""
    why: str = ""
    message: str = ""
    severity: Severity = Severity.ERROR
    certainty: str = "certain"
    sources: tuple[str, ...] = ()
    evidence: Evidence = Evidence()
    as_of: date | None = None
    until: date | None = None
    review_by: date | None = None
    flag: tuple[str, ...] = ()
    passes: tuple[str, ...] = Field(default=(), alias="pass")
    todo: tuple[str, ...] = ()
    path: str = ""
    line: int = 0
