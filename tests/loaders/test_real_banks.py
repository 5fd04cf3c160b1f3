"""The counts of real tables, checked by reading them; they stand in docs/banks.md."""

import os
from pathlib import Path

import pytest

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

SHARED = os.environ.get("TIKULINT_SHARED", "")
GAOKAO = "OpenLMLab+GAOKAO-Bench/Data"
AGIEVAL = "ruixiangcui+AGIEval/data/v1"
QUIZ = "adoreMai+quiz/init_ce4ce6d"

COUNTS = {
    f"{GAOKAO}/Objective_Questions/2010-2022_Geography_MCQs.json": 34,
    f"{GAOKAO}/Objective_Questions/2010-2022_History_MCQs.json": 287,
    f"{GAOKAO}/Objective_Questions/2010-2022_Physics_MCQs.json": 64,
    f"{GAOKAO}/Subjective_Questions/2010-2022_Math_I_Fill-in-the-Blank.json": 81,
    f"{AGIEVAL}/gaokao-geography.jsonl": 199,
    f"{AGIEVAL}/gaokao-history.jsonl": 235,
    f"{AGIEVAL}/gaokao-physics.jsonl": 200,
    f"{AGIEVAL}/logiqa-zh.jsonl": 651,
    f"{QUIZ}/题库.csv": 1550,
    f"{QUIZ}/题库.txt": 1550,
}


@pytest.mark.skipif(not SHARED, reason="TIKULINT_SHARED is not set")
@pytest.mark.parametrize("name", COUNTS)
def test_count(name: str) -> None:
    content = Path(SHARED, "wild", name).read_bytes()
    bank = load_bank([Source(name, content)], Settings())
    assert len(bank.questions) == COUNTS[name]
    assert not bank.unreadable
