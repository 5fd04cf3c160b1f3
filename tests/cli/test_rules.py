"""Editors check, read and try the rules from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tikulint as package
from tests.cli.conftest import Tikulint

RULES = """\
subjects:
  - {id: tx, name: 事务, aliases: [事务]}
attributes:
  - {id: properties, name: 特性数, cues: [特性]}
sources:
  - id: haerder
    title: Principles of transaction-oriented database recovery
    authors: Haerder, Reuter
    year: 1983
    doi: 10.1145/289.291
rules:
  - id: tx.properties
    kind: quantity
    subject: tx
    attribute: properties
    expect: {values: [4], unit: 个}
    why: ACID 是常考点
    sources: [haerder]
    evidence: {by: [paper], how: 第 2 节}
    as_of: 2026-11-23
    review_by: 2027-01-01
    flag: [事务有五个特性。]
    pass: [事务有四个特性。]
"""


@pytest.fixture
def rules(project: Path) -> Path:
    file = project / "checks" / "facts" / "database.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(RULES, encoding="utf-8")
    return file


def test_explain_tells_all_that_is_known(rules: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("rules", "explain", "tx.properties")
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert lines[0] == "tx.properties · quantity · error · certain"
    assert "属性：特性数" in lines
    assert "正确：4 个" in lines
    assert "核实：paper：第 2 节" in lines
    assert any("https://doi.org/10.1145/289.291" in line for line in lines)
    assert "必须报：事务有五个特性。" in lines
    assert lines[-1] == "checks/facts/database.yaml:12"


def test_an_unknown_rule_gets_the_nearest_one(rules: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("rules", "explain", "tx.property")
    assert outcome.code == 2
    assert "是不是 tx.properties？" in outcome.err


def test_list_marks_what_is_due_and_what_has_lapsed(rules: Path, tikulint: Tikulint) -> None:
    def line(text: str) -> str:
        rules.write_text(text, encoding="utf-8")
        return tikulint("rules", "list", "--subject", "tx").out

    assert "事务 · 特性数：4 个" in line(RULES)
    assert "该复核 2020-01-01" in line(RULES.replace("2027-01-01", "2020-01-01"))
    lapsed = line(RULES.replace("review_by: 2027-01-01", "until: 2020-01-01"))
    assert "已过期 2020-01-01" in lapsed


def test_list_can_be_read_by_machines(rules: Path, tikulint: Tikulint) -> None:
    listed = json.loads(tikulint("rules", "list", "--format", "json").out)["rules"]
    assert [rule["pass"] for rule in listed if rule["id"] == "tx.properties"] == [
        ["事务有四个特性。"]
    ]
    assert len(listed) > 200, "the pack is listed too"


def test_a_broken_file_is_named_with_its_line(rules: Path, tikulint: Tikulint) -> None:
    rules.write_text(RULES.replace("expect:", "expects:"), encoding="utf-8")
    for words in (["rules", "list"], ["check"]):
        outcome = tikulint(*words)
        assert outcome.code == 2
        assert (
            "checks/facts/database.yaml:16: 没有 `expects` 这个键（是不是 expect？）" in outcome.err
        )


def test_unused_tells_which_rules_never_spoke(rules: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("rules", "unused", "--lang", "en")
    assert outcome.code == 0
    (line,) = (line for line in outcome.out.splitlines() if line.startswith("tx.properties"))
    assert line.endswith("subject met, nothing to judge")


def test_the_program_runs_as_a_process(rules: Path) -> None:
    command = [sys.executable, "-m", "tikulint", "rules", "list", "--kind", "quantity"]
    environment = os.environ | {"PYTHONPATH": str(Path(package.__file__).parents[1])}
    done = subprocess.run(
        command, cwd=rules.parents[2], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert "tx.properties" in done.stdout.decode()
