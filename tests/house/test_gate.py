"""Our own bank: its known faults and nothing false, the gate passes, and a new fault fails it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint

ROOT = Path(__file__).parents[2]
BANK = "corpus/pretraining.md"
NEW_FAULT = """
### 31. BERT-large 有多深？

**题目：** BERT-large 的编码器堆了几层？

**答案：** BERT-large 由 36 层编码器组成。
"""


@pytest.fixture
def ours(project: Path) -> Path:
    """The project, with our bank and our knowledge in it."""
    for name in ("corpus", "checks"):
        shutil.copytree(ROOT / name, project / name, dirs_exist_ok=True)
    (project / "corpus" / "bank.md").unlink()
    return project


def test_the_faults_left_in_are_found_and_nothing_else(ours: Path, tikulint: Tikulint) -> None:
    assert tikulint("check", "--output", "json=found.json").code == 0
    report = json.loads((ours / "found.json").read_text(encoding="utf-8"))
    found = {
        (finding["code"], frozenset(question["number"] for question in finding["questions"]))
        for finding in report["findings"]
    }
    assert found == {
        ("S103", frozenset()),
        ("F101", frozenset({"4"})),
        ("F301", frozenset({"4"})),
        ("D101", frozenset({"23", "29"})),
        ("D101", frozenset({"24", "30"})),
        ("D103", frozenset({"10", "16"})),
        ("D103", frozenset({"11", "17"})),
        ("D103", frozenset({"9", "13"})),
    }
    assert {finding["state"] for finding in report["findings"]} == {"baselined"}


def test_a_new_fault_fails_the_gate(ours: Path, tikulint: Tikulint) -> None:
    with (ours / BANK).open("a", encoding="utf-8") as file:
        file.write(NEW_FAULT)
    assert tikulint("check").code == 1
    assert tikulint("baseline").code == 0
    assert tikulint("check").code == 0


def test_the_baseline_is_fresh(ours: Path, tikulint: Tikulint) -> None:
    def known() -> set[str]:
        lines = (ours / "checks" / "baseline.txt").read_text(encoding="utf-8").splitlines()
        return {line.split()[0] for line in lines if not line.startswith("#")}

    before = known()
    assert tikulint("baseline").code == 0
    assert known() == before
