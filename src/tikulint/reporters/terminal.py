"""The report for a terminal or a pipe: a finding a line, grouped by file, then what to do next."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from tikulint.model.finding import Finding, Severity, State
from tikulint.model.report import Report
from tikulint.reporters.substitutions import Substitution, in_one_line, named
from tikulint.reporters.summary import is_open
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say
from tikulint.reporters.wrapping import Piece, wrapped

if TYPE_CHECKING:
    from rich.console import Console

MUTED = "dim"
STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
PAIRS_SHOWN = 3
FILES_SHOWN = 3
HANGING = 4
"""Columns by which a line's continuation is set in on a terminal."""


class Line(NamedTuple):
    """One line of the report: its indent in columns and its pieces."""

    indent: int
    pieces: Sequence[Piece]


def render(report: Report, language: str) -> str:
    """Return `report` as plain text, one line each, however long: fit for pipes and files."""
    return "".join(
        " " * line.indent + "".join(piece.text for piece in line.pieces) + "\n"
        for line in lines(report, language)
    )


def show(
    report: Report,
    language: str,
    console: "Console",
    *,
    named_as: Callable[[str], str] = str,
    written: Sequence[str] = (),
) -> None:
    """Print `report` on `console`: coloured and wrapped if that is a terminal, else as `render`.

    `named_as` turns a path of the bank into the one to print; `written` are files to mention.
    """
    from rich.text import Text

    for line in lines(report, language, named_as=named_as, written=written):
        pieces = [Piece(" " * line.indent), *line.pieces]
        if console.is_terminal:
            for row in wrapped(pieces, console.width, HANGING):
                console.print(Text.assemble(*row), highlight=False, soft_wrap=True)
        else:
            console.out("".join(piece.text for piece in pieces), highlight=False)


def lines(
    report: Report,
    language: str,
    *,
    named_as: Callable[[str], str] = str,
    written: Sequence[str] = (),
) -> Iterator[Line]:
    """Yield the lines of `report`, texts made safe for a terminal."""
    for _, findings in groupby(report.findings, key=lambda finding: finding.place.path):
        for finding in findings:
            yield from _finding_lines(report, finding, language, named_as)
        yield Line(0, ())
    yield from _closing_lines(report, language, named_as, written)


def _finding_lines(
    report: Report, finding: Finding, language: str, named_as: Callable[[str], str]
) -> Iterator[Line]:
    place, muted = finding.place, "" if is_open(finding) else MUTED
    message = _one_line(report.meta[finding.code].message(finding, language))
    head = [
        Piece(f"{visible(named_as(place.path))}:{place.line}:{place.column}", muted or "bold"),
        Piece("  "),
        Piece(say(language, finding.severity.value), muted or STYLES[finding.severity]),
        Piece("  "),
        Piece(finding.code, muted or "bold"),
        Piece("  "),
        Piece(message, muted),
    ]
    if finding.state is not State.NEW:
        head.append(Piece(f"  [{say(language, finding.state.value)}]", MUTED))
    yield Line(0, head)
    for detail in (*_details(finding, message, language), *_elsewhere(finding, language, named_as)):
        yield Line(4, (Piece(_one_line(detail), MUTED),))


def _details(finding: Finding, message: str, language: str) -> Iterator[str]:
    colon = say(language, "colon")
    for pair in finding.pairs[:PAIRS_SHOWN]:
        if all(_said(name, message) for name in named(pair.differences)[0]):
            continue
        yield say(language, "differences") + colon + in_one_line(pair.differences, language)
    if finding.rule and finding.rule.expected:
        first = finding.rule.sources[0].title if finding.rule.sources else ""
        source = f"  {say(language, 'source')}{colon}{first}" if first else ""
        rule = f"  {say(language, 'rule')}{colon}{finding.rule.id}"
        yield say(language, "expected") + colon + finding.rule.expected + rule + source
    if finding.suggestion:
        text: str = getattr(finding.suggestion.text, language)
        yield say(language, "suggestion") + colon + text


def _elsewhere(finding: Finding, language: str, named_as: Callable[[str], str]) -> Iterator[str]:
    """Yield the other places of a finding that are not the twins of a pair."""
    if finding.pairs:
        return
    for related in finding.related[:PAIRS_SHOWN]:
        place = f"{named_as(related.place.path)}:{related.place.line}"
        message: str = getattr(related.message, language)
        yield f"{say(language, 'see_also')}{say(language, 'colon')}{place}  {message}"


def _said(name: Substitution, message: str) -> bool:
    return f"{name.left}→{name.right}" in message or str(name) in message


def _closing_lines(
    report: Report, language: str, named_as: Callable[[str], str], written: Sequence[str]
) -> Iterator[Line]:
    open_ones = [finding for finding in report.findings if is_open(finding)]
    yield Line(0, _verdict(report, open_ones, language))
    bank = report.bank
    read = (
        say(language, "questions", n=len(bank.questions)),
        say(language, "files", n=len(bank.files)),
        say(language, "rules", n=report.rules),
    )
    yield Line(2, (Piece(say(language, "comma").join(read), MUTED),))
    asked = {question.path for question in bank.questions}
    if silent := [visible(named_as(file.path)) for file in bank.files if file.path not in asked]:
        files = say(language, "comma").join(silent[:FILES_SHOWN])
        more = "……" if len(silent) > FILES_SHOWN else ""
        told = say(language, "without_questions", n=len(silent), files=files + more)
        yield Line(2, (Piece(told, MUTED),))
    if report.omitted:
        yield Line(2, (Piece(say(language, "left_out", n=report.omitted)),))
    for path in written:
        yield Line(2, (Piece(say(language, "written", path=visible(path))),))
    if open_ones:
        gravest = min(open_ones, key=lambda finding: finding.severity.rank)
        explain = f"tikulint explain {gravest.code}"
        yield Line(2, (Piece(say(language, "next_explain", command=explain)),))
        if not written:
            yield Line(2, (Piece(say(language, "next_report", command="tikulint report")),))


def _verdict(report: Report, open_ones: Sequence[Finding], language: str) -> list[Piece]:
    if not report.findings:
        return [Piece("✔ ", "bold green"), Piece(say(language, "clean"), "bold")]
    comma = say(language, "comma")
    counts = comma.join(
        say(language, f"{severity.value}s", n=n)
        for severity in Severity
        if (n := sum(finding.severity is severity for finding in open_ones))
    )
    aside = [
        say(language, "set_aside", n=n, state=say(language, state.value))
        for state in (State.BASELINED, State.ACCEPTED)
        if (n := sum(finding.state is state for finding in report.findings))
    ]
    verdict = [
        Piece("✖ ", "bold red") if open_ones else Piece("✔ ", "bold green"),
        Piece(
            say(language, "to_act_on", counts=counts)
            if open_ones
            else say(language, "nothing_to_act_on"),
            "bold",
        ),
    ]
    if aside:
        verdict.append(Piece("；" if language == "zh" else "; "))
        verdict.append(Piece(comma.join(aside), MUTED))
    return verdict


def _one_line(text: str) -> str:
    return " ".join(visible(text).split("\n"))
