"""What a run was asked to do: `[tool.tikulint]`, tikulint.toml and the command line, merged."""

from datetime import date

from pydantic import Field

from tikulint.model.finding import Severity
from tikulint.model.question import Shape
from tikulint.model.record import Record


class FileSettings(Record):
    """What an editor says about some files where evidence cannot decide; all optional."""

    paths: tuple[str, ...]
    """Git-style patterns; the last entry that matches a file counts."""
    shape: Shape | None = None
    heading_level: int | None = None
    question_pattern: str | None = None
    """RE2; a heading, item or line is a question exactly if it matches."""
    labels: dict[str, str] = Field(default_factory=dict)
    """Further label names, such as `{"参考思路": "answer"}`."""
    columns: dict[str, str] = Field(default_factory=dict)
    """Further column or key names, such as `{"问": "prompt"}`."""


class Settings(Record):
    """One run's settings."""

    paths: tuple[str, ...] = ("corpus",)
    exclude: tuple[str, ...] = ()
    checks: str = "checks"
    select: tuple[str, ...] = ()
    """Codes or prefixes to run; empty means all."""
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR
    """None never fails."""
    lang: str = "zh"
    today: date | None = None
    files: tuple[FileSettings, ...] = ()
