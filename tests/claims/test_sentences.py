r"""Sentences about the pack's subjects, labelled by hand: what is false is found, nothing else is.

`sentences.tsv` has one sentence a line (`\\n` stands for a newline); only those labelled `false`
may be contradicted. Most were written before the engine had seen them; docs/facts.md gives the
first figures.
"""

import csv
from functools import cache
from pathlib import Path

import pytest

from tikulint.claims.judgement import Verdict
from tikulint.claims.judging import Judge
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source

HERE = Path(__file__).parent
FACTS = HERE.parents[1] / "checks" / "facts"


@cache
def judge() -> Judge:
    files = sorted(FACTS.glob("*.yaml"))
    book = load_rulebook([Source(f"checks/facts/{f.name}", f.read_bytes()) for f in files])
    return Judge(book.rules, book.subjects)


def contradicted(sentence: str) -> bool:
    text = sentence.replace("\\n", "\n")
    return any(j.verdict is Verdict.CONTRADICTED for j in judge().judge(text))


def rows() -> list[dict[str, str]]:
    with (HERE / "sentences.tsv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("label", ["true", "false", "not-checkable"])
def test_only_what_is_false_is_found(label: str) -> None:
    sentences = [row["sentence"] for row in rows() if row["label"] == label]
    assert len(sentences) > 5
    wrong = [s for s in sentences if contradicted(s) is not (label == "false")]
    assert wrong == []
