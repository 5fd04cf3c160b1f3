"""The bank this program was asked for: its five pairs and its wrong value, nothing false."""

import csv
import json
import os
from itertools import combinations
from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint

SHARED = os.environ.get("TIKULINT_SHARED")

pytestmark = pytest.mark.skipif(SHARED is None, reason="TIKULINT_SHARED is not set")


def test_the_labelled_pairs_and_the_wrong_value(project: Path, tikulint: Tikulint) -> None:
    seed = Path(SHARED or "") / "seed"
    bank = str(seed / "pretraining.md")
    tikulint("check", "--select", "D101,D103,F101", "--output", "json=found.json", bank)
    findings = json.loads((project / "found.json").read_text(encoding="utf-8"))["findings"]
    numbers = {
        code: {
            pair
            for finding in findings
            if finding["code"] == code
            for pair in combinations(sorted(int(q["number"]) for q in finding["questions"]), 2)
        }
        for code in ("D101", "D103")
    }
    with (seed / "pairs.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    must = {(int(row["a"]), int(row["b"])): row["label"] for row in rows if row["action"] == "must"}
    assert numbers["D101"] == {pair for pair in must if must[pair] == "same-question-renamed"}
    assert numbers["D103"] == {pair for pair in must if must[pair] != "same-question-renamed"}
    [wrong] = [finding for finding in findings if finding["code"] == "F101"]
    assert [question["number"] for question in wrong["questions"]] == ["4"]
    assert wrong["rule"]["found"] == "1024"
