"""Every check finds exactly what its example file says, and nothing else.

The examples of the check `src/tikulint/checkers/<name>.py` stand in `tests/checkers/<name>.md`, an
ordinary bank in the labelled or any other Markdown shape. A line of its own

    <!-- expect: S105 -->

says that the check finds something whose place begins in the next line that is neither blank nor
such a comment; to expect two findings there, write two comments. Text after the code is what the
finding must mark, character for character:

    <!-- expect: F101 1024 -->
    **答案：** 最多 1024 个 token。

The comments are blanked out before the bank is loaded (line numbers stay), so they may stand
anywhere, also inside an answer or a list. What is found and what is expected must be equal. A bank
that has to be two files is cut at a line `<!-- file: other.md -->`; what follows is loaded as
`other.md` and its lines count from 1. The knowledge is the repository's own `checks/`.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, cast

import pytest

from tikulint.checkers import CHECKS, Check
from tikulint.evidence import Evidence
from tikulint.loaders.bank import load_bank
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Bank, Source
from tikulint.model.finding import Finding
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings

FOLDER = Path(__file__).parent
KNOWLEDGE = FOLDER.parents[1] / "checks"
NO_EXAMPLE = {"S001"}
"""An unreadable file cannot be written as Markdown; tests/checkers/test_unreadable.py has it."""

EXPECTED = re.compile(r"^[ \t>]*<!-- expect: ([A-Z]\d{3})(?: (.+?))? -->[ \t]*$", re.MULTILINE)
CUT = re.compile(r"^<!-- file: (\S+) -->\n", re.MULTILINE)


class Mark(NamedTuple):
    """One finding, as expected or as found; `text` is None where only the line is expected."""

    path: str
    line: int
    code: str
    text: str | None


class Example(NamedTuple):
    bank: Bank
    expected: list[Mark]


def parse(name: str, content: str) -> Example:
    pieces = CUT.split(content)
    files = [(name, pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    expected = [mark for path, text in files for mark in marks(path, text)]
    sources = [Source(path, EXPECTED.sub("", text).encode()) for path, text in files]
    return Example(load_bank(sources, Settings()), expected)


def marks(path: str, text: str) -> list[Mark]:
    lines = text.split("\n")
    found = []
    waiting: list[tuple[str, str | None]] = []
    for number, line in enumerate(lines, 1):
        comment = EXPECTED.match(line)
        if comment:
            waiting.append((comment[1], comment[2]))
        elif line.strip():
            found += [Mark(path, number, code, text) for code, text in waiting]
            waiting = []
    assert not waiting, f"{path}: nothing follows the last expectation"
    return found


def found_mark(bank: Bank, finding: Finding, wanted: set[Mark]) -> Mark:
    """Return a finding as a mark, with its text where an expectation of its line has one."""
    place = finding.place
    lines = bank.by_path[place.path].text.split("\n")[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    exact = Mark(place.path, place.line, finding.code, "\n".join(lines))
    return exact if exact in wanted else exact._replace(text=None)


@cache
def rulebook() -> Rulebook:
    files = [*sorted(KNOWLEDGE.glob("facts/*.yaml")), KNOWLEDGE / "terms.yaml"]
    return load_rulebook(
        Source(file.relative_to(KNOWLEDGE).as_posix(), file.read_bytes()) for file in files
    )


def module_name(check: Check) -> str:
    return cast("ModuleType", check).__name__.rpartition(".")[2]


@pytest.mark.parametrize("check", CHECKS, ids=module_name)
def test_found_and_expected_are_equal(check: Check) -> None:
    if check.META.code in NO_EXAMPLE:
        pytest.skip("no Markdown example can be written")
    path = FOLDER / f"{module_name(check)}.md"
    bank, expected = parse(path.name, path.read_text(encoding="utf-8"))
    findings = check.find(Evidence(bank, rulebook(), Settings()))
    found = [found_mark(bank, finding, set(expected)) for finding in findings]
    assert Counter(found) == Counter(expected)
    assert expected, "no example that the check finds"
    assert len(bank.questions) > len(expected), "no example that the check passes"


def test_an_expectation_belongs_to_the_next_line_with_content() -> None:
    text = "<!-- expect: S101 -->\n\n<!-- expect: S105 B -->\n甲\n"
    assert marks("a.md", text) == [Mark("a.md", 4, "S101", None), Mark("a.md", 4, "S105", "B")]
