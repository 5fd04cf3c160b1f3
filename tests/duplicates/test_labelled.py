"""The banks that were labelled pair by pair: what must be found is, what must be silent is."""

import csv
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tikulint.linting import lint
from tikulint.loaders.bank import load_bank
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.question import Question
from tikulint.model.report import Report
from tikulint.model.settings import Settings

SHARED = Path(os.environ.get("TIKULINT_SHARED", "/nowhere"))
KNOWLEDGE = Path(__file__).parents[2] / "checks"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="TIKULINT_SHARED names no folder")

MAY = {
    "must": {"D101", "D103"},
    "report": {"D103", "D104"},
    "borderline": {"D103", "D104"},
    "group": {"D104"},
}


@cache
def linted(folder: Path, *paths: Path) -> Report:
    knowledge = [
        Source(path.relative_to(KNOWLEDGE.parent).as_posix(), path.read_bytes())
        for path in sorted(KNOWLEDGE.rglob("*.yaml"))
    ]
    sources = [Source(path.relative_to(folder).as_posix(), path.read_bytes()) for path in paths]
    settings = Settings(select=("D",))
    return lint(load_bank(sources, settings), load_rulebook(knowledge), settings)


def together(report: Report, a: Question, b: Question) -> set[str]:
    """Return the codes that name both questions; a chapter only if it matches the two."""
    return {
        finding.code
        for finding in report.findings
        if {a.key, b.key} <= set(finding.questions)
        and (finding.code != "D105" or any({p.a, p.b} == {a.key, b.key} for p in finding.pairs))
    }


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t")


def test_the_seed() -> None:
    folder = SHARED / "seed"
    report = linted(folder, folder / "pretraining.md")
    by_number = {question.number: question for question in report.bank.questions}
    for row in rows(folder / "pairs.tsv"):
        codes = together(report, by_number[row["a"]], by_number[row["b"]])
        renamed = row["label"] == "same-question-renamed"
        if row["action"] == "must":
            assert ("D101" if renamed else "D103") in codes, row
        assert codes <= MAY.get(row["action"], set()) | ({"D104"} if codes & {"D103"} else set())


def test_the_wild_pairs() -> None:
    folder = SHARED / "wild"
    labelled = [row for row in rows(folder / "pairs.tsv") if row["label"] != "partial"]
    places = [row[side] for row in labelled for side in ("where_a", "where_b")]
    paths = dict.fromkeys(folder / re.sub(r"(:\d+| index \d+)$", "", place) for place in places)
    report = linted(folder, *paths)
    for row in labelled:
        a, b = (question_at(report, row[side]) for side in ("where_a", "where_b"))
        assert bool(together(report, a, b)) == row["label"].startswith("dup"), row


def question_at(report: Report, place: str) -> Question:
    found = re.fullmatch(r"(.*?)(?::(\d+)| index (\d+))", place)
    assert found is not None
    questions = report.bank.by_file[found[1]]
    if found[3]:
        return questions[int(found[3])]
    lines = report.bank.by_path[found[1]].lines
    return next(
        question
        for question in reversed(questions)
        if lines.line(question.span.start) <= int(found[2]) <= lines.last_line(question.span)
    )
