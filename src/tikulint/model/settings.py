"""What a run was asked to do: `[tool.tikulint]`, tikulint.toml and the command line, merged."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from tikulint.model.finding import Severity
from tikulint.model.question import Shape
from tikulint.model.record import Record

Role = Literal[
    "number",
    "title",
    "prompt",
    "answer",
    "explanation",
    "options",
    "answer_key",
    "section",
    "ignore",
    "A",
    "B",
    "C",
    "D",
    "E",
    "F",
    "G",
    "H",
]
"""What a label, a column or a key holds; a letter is one option."""


class FileSettings(Record):
    """What an editor says about some files where evidence cannot decide; all optional."""

    paths: tuple[str, ...]
    """Git-style patterns; the last entry that matches a file counts."""
    shape: Shape | None = None
    heading_level: int | None = None
    question_pattern: str | None = None
    """RE2; a heading, item or line is a question exactly if it matches."""
    labels: dict[str, Role] = Field(default_factory=dict)
    """Further label names, such as `{"参考思路": "answer"}`."""
    columns: dict[str, Role] = Field(default_factory=dict)
    """Further column or key names, such as `{"问": "prompt"}`."""


def _never_is_none(value: Any) -> Any:
    return None if value == "never" else value


FailOn = Annotated[
    Severity | None,
    BeforeValidator(_never_is_none),
    WithJsonSchema({"enum": [*(member.value for member in Severity), "never"]}),
]
Language = Literal["zh", "en"]


class Settings(Record):
    """One run's settings."""

    paths: tuple[str, ...] = ("corpus",)
    exclude: tuple[str, ...] = ()
    checks: str = "checks"
    select: tuple[str, ...] = ()
    """Codes or prefixes to run; empty means all."""
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = Severity.ERROR
    """None (written `never`) never fails."""
    lang: Language = "zh"
    today: date | None = None
    files: tuple[FileSettings, ...] = ()
