"""One module a format: a report in, text out. REPORTERS lists them all."""

from collections.abc import Mapping
from typing import Protocol

from tikulint.model.report import Report
from tikulint.reporters import html, jsonfile, terminal


class Reporter(Protocol):
    """A pure function: equal reports and languages (`zh` or `en`) give equal text."""

    def __call__(self, report: Report, language: str) -> str:
        """Return the report as text that can be encoded as UTF-8."""
        ...


REPORTERS: Mapping[str, Reporter] = {
    "text": terminal.render,
    "json": jsonfile.render,
    "html": html.render,
}
