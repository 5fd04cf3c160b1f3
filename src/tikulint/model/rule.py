"""One curated fact as editors write it: the language of checks/facts/*.yaml, typed."""

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

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


class Certainty(StrEnum):
    """How sure the editors are: a `likely` fact never raises an error."""

    CERTAIN = "certain"
    LIKELY = "likely"


class Subject(Record):
    """A thing that facts are about. `not` lists longer names that hold an alias and are others.

    A variant (`variant_of`) inherits what its parent is, never how large it is.
    """

    id: str
    name: str
    type: str = ""
    aliases: tuple[str, ...]
    excluded: tuple[str, ...] = Field(default=(), alias="not")
    variant_of: str | None = None
    path: str = ""
    line: int = 0


class Attribute(Record):
    """What facts can be about a subject: its name, and the cues that name it in a sentence.

    `choices` are a closed set of values: what a relation does not hold right among them is wrong.
    """

    id: str
    name: str
    cues: tuple[str, ...] = ()
    unit: str = ""
    wrong_units: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    path: str = ""
    line: int = 0


class Citation(Record):
    """A source as rules cite it by its id: a paper, a repository, a released package."""

    id: str
    title: str
    authors: str = ""
    year: int | None = None
    arxiv: str = ""
    doi: str = ""
    url: str = ""
    venue: str = ""
    path: str = ""
    line: int = 0

    @property
    def link(self) -> str:
        """Where a reader finds it: its own address, else that of its arXiv id or DOI."""
        if self.url:
            return self.url
        if self.arxiv:
            return f"https://arxiv.org/abs/{self.arxiv}"
        return f"https://doi.org/{self.doi}" if self.doi else ""


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
    wrong_units: tuple[str, ...] = ()
    """Words that the attribute is not measured in, though people write them (词 for token)."""


class Proof(StrEnum):
    """What an expectation was verified against, the strongest first."""

    PACKAGE = "package"
    """A released package or weight file: configuration, constructor default, parameter count."""
    CODE = "code"
    """The authors' own repository: source, configuration or model card."""
    DERIVATION = "derivation"
    """It follows by computing."""
    PAPER = "paper"
    """The paper's own text."""
    TEXTBOOK = "textbook"
    SECONDARY = "secondary"
    """A page that quotes the source."""
    MEMORY = "memory"
    """As known to the editor; such a rule ships as `likely`."""


class Evidence(Record):
    """What the expectation was verified against, and where in it (file, line, section)."""

    by: tuple[Proof, ...] = ()
    how: str = ""


class Rule(Record):
    """One curated fact.

    `cues` name the attribute in a sentence (by default those of the `Attribute`); one of the `need`
    words must stand in it, `outside` words silence the rule, `unless` patterns (RE2) silence it
    too; `patterns` are refuted statements (RE2); `mention` words are what an entry that defines
    the subject should say one of.
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
    mention: tuple[str, ...] = ()
    truth: str = ""
    scope: str = ""
    why: str = ""
    message: str = ""
    severity: Severity = Severity.ERROR
    certainty: Certainty = Certainty.CERTAIN
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

    @model_validator(mode="before")
    @classmethod
    def _likely_only_warns(cls, values: dict[str, Any]) -> dict[str, Any]:
        if values.get("certainty") == Certainty.LIKELY:
            values.setdefault("severity", Severity.WARNING)
        return values
