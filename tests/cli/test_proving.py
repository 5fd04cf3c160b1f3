"""A rule that fails its own sentence stops the run; one that holds is proven only once."""

from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint
from tikulint.cli import proving

RULES = """\
subjects:
  - {id: tx, name: 事务, aliases: [事务]}
rules:
  - id: tx.properties
    kind: quantity
    subject: tx
    attribute: properties
    cues: [特性]
    expect: {values: [4], unit: 个}
    flag: [事务有五个特性。]
    pass: [事务有四个特性。]
"""


@pytest.fixture
def rules(project: Path) -> Path:
    file = project / "checks" / "facts" / "database.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(RULES, encoding="utf-8")
    return file


def test_a_rule_that_fails_its_own_sentence_stops_the_run(rules: Path, tikulint: Tikulint) -> None:
    rules.write_text(RULES.replace("事务有五个特性", "事务有四个特性"), encoding="utf-8")
    for words in (["check"], ["rules", "check"], ["rules", "test"]):
        outcome = tikulint(*words)
        assert outcome.code == 2
        place = "checks/facts/database.yaml:4: 规则 tx.properties"
        assert outcome.err.startswith(f"tikulint: {place}：flag 例句没有报：事务有四个特性。")
    assert not (rules.parents[2] / proving.FOLDER).exists()


def test_a_proof_is_remembered_and_git_does_not_see_it(rules: Path, tikulint: Tikulint) -> None:
    assert tikulint("check").code == 0
    folder = rules.parents[2] / proving.FOLDER
    remembered = (folder / "proven").read_text("ascii")
    assert (folder / ".gitignore").read_text() == "*\n"
    assert (
        (folder / "CACHEDIR.TAG")
        .read_text()
        .startswith("Signature: 8a477f597d28d172789f06886806bc55")
    )
    assert tikulint("check").code == 0
    assert (folder / "proven").read_text("ascii") == remembered


def test_a_disk_that_refuses_is_no_reason_to_stop(rules: Path, tikulint: Tikulint) -> None:
    (rules.parents[2] / proving.FOLDER).write_text("", encoding="ascii")
    assert tikulint("check").code == 0


def test_without_rules_of_its_own_a_project_needs_no_proof(
    project: Path, tikulint: Tikulint
) -> None:
    assert tikulint("check").code == 0
    assert not (project / proving.FOLDER).exists()


def test_a_rule_past_its_last_day_is_silent_and_said_to_be(rules: Path, tikulint: Tikulint) -> None:
    rules.write_text(RULES + "    until: 2026-01-31\n", encoding="utf-8")
    assert "过了有效期" not in tikulint("check", "--today", "2026-01-31").err
    assert tikulint("check", "--today", "2026-02-01").err == (
        "tikulint: 1 条规则过了有效期，不再说话：tx.properties\n"
    )
    assert "tx.properties" in tikulint("check", "--lang", "en").err
