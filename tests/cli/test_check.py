"""The gate: its exit codes, its formats, its baseline."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BANK, Tikulint

UNANSWERED = "\n### 3. 什么是死锁？\n\n**题目：** 请说明死锁的四个必要条件。\n"


def spoil(project: Path) -> None:
    (project / "corpus" / "bank.md").write_text(BANK + UNANSWERED, encoding="utf-8")


def test_a_clean_bank_passes(project: Path, tikulint: Tikulint) -> None:
    assert tikulint("check").code == 0


@pytest.mark.parametrize(
    ("level", "code"), [("error", 0), ("warning", 1), ("note", 1), ("never", 0)]
)
def test_the_failing_level_decides_in_every_format(
    project: Path, tikulint: Tikulint, level: str, code: int
) -> None:
    spoil(project)
    for name in ("text", "json", "html"):
        assert tikulint("check", "--format", name, "--fail-on", level).code == code


def test_a_finding_names_path_line_and_code(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    line = tikulint("check").out.splitlines()[0]
    assert line.startswith("corpus/bank.md:15:1")
    assert "S101" in line


def test_paths_are_those_of_the_working_folder(
    project: Path, tikulint: Tikulint, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(project)
    monkeypatch.chdir(project / "corpus")
    assert tikulint("check", "bank.md").out.startswith("bank.md:15:1")
    machine = json.loads(tikulint("check", "bank.md", "--format", "json").out)
    assert machine["findings"][0]["location"]["path"] == "corpus/bank.md"


def test_several_formats_from_one_run(project: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("check", "--output", "json=out/a.json", "--output", "html=out/a.html")
    assert outcome.code == 0
    assert json.loads((project / "out/a.json").read_text("utf-8"))["schema"] == 1
    assert (project / "out/a.html").read_text("utf-8").startswith("<!doctype html>")


def test_two_runs_give_the_same_bytes(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    assert tikulint("check", "--format", "json") == tikulint("check", "--format", "json")


def test_select_and_ignore_take_prefixes(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    strict = ("--fail-on", "note")
    assert tikulint("check", "--select", "S1", *strict).code == 1
    assert tikulint("check", "--select", "S1", "--ignore", "S101", *strict).code == 0


def test_a_baselined_finding_is_shown_and_does_not_fail(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    assert tikulint("baseline").code == 0
    outcome = tikulint("check", "--fail-on", "warning")
    assert outcome.code == 0
    assert "S101" in outcome.out
    machine = json.loads(tikulint("check", "--format", "json").out)
    assert [finding["state"] for finding in machine["findings"]] == ["baselined"]


def test_a_new_fault_fails_beside_a_baselined_one(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    tikulint("baseline")
    with (project / "corpus" / "bank.md").open("a", encoding="utf-8") as bank:
        bank.write("\n### 4. 什么是视图？\n\n**题目：** 请说明视图与表的区别。\n")
    assert tikulint("check", "--fail-on", "warning").code == 1


def test_report_is_for_reading_and_never_fails(project: Path, tikulint: Tikulint) -> None:
    spoil(project)
    assert tikulint("report").code == 0
    assert (project / "reports/index.html").is_file()
    assert json.loads((project / "reports/findings.json").read_text("utf-8"))["findings"]


def test_profile_names_the_steps_and_the_slowest_rules(project: Path, tikulint: Tikulint) -> None:
    with (project / "corpus" / "bank.md").open("a", encoding="utf-8") as bank:
        bank.write("\n### 3. BERT 有多长？\n\n**题目：** BERT 最长读多少？\n\n")
        bank.write("**答案：** BERT 的最大长度是 512 个 token。\n")
    outcome = tikulint("check", "--profile")
    assert outcome.code == 0
    lines = outcome.err.splitlines()
    assert any("F101" in line for line in lines)
    assert any("bert.context_length" in line for line in lines)
    assert outcome.out == tikulint("check").out
