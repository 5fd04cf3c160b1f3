"""Two questions side by side, however they are named."""

from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint

BANK = """\
# 题库

### 1. 什么是守护线程？

**题目：** 请解释什么是守护线程。

**答案：** 在后台为别的线程服务的线程。

### 2. 守护线程是什么？

**题目：** 谈谈你对守护线程的理解。

**答案：** 在后台为其他线程服务的线程。

### 3. 什么是用户线程？

**题目：** 请解释什么是用户线程。

**答案：** 真正干活的线程。
"""


@pytest.fixture(autouse=True)
def bank(project: Path) -> None:
    (project / "corpus" / "bank.md").write_text(BANK, encoding="utf-8")


@pytest.mark.parametrize("names", [("Q1", "Q2"), ("2", "1"), ("corpus/bank.md:3", "q2")])
def test_says_what_two_questions_are(tikulint: Tikulint, names: tuple[str, str]) -> None:
    outcome = tikulint("compare", *names)
    assert outcome.code == 0
    assert "D101 同一道题" in outcome.out
    assert "相似度：0." in outcome.out
    assert "Q1 corpus/bank.md:3" in outcome.out


def test_says_why_two_questions_are_silent(tikulint: Tikulint) -> None:
    outcome = tikulint("compare", "Q1", "Q3", "--lang", "en")
    assert "two questions, not reported" in outcome.out
    assert "守护 and 用户" in outcome.out or "守护→用户" in outcome.out


def test_unknown_and_ambiguous_names_are_one_line(tikulint: Tikulint, project: Path) -> None:
    unknown = tikulint("compare", "Q1", "Q9")
    assert unknown.code == 2
    assert "没有题 'Q9'" in unknown.err
    (project / "corpus" / "more.md").write_text(BANK, encoding="utf-8")
    ambiguous = tikulint("compare", "Q1", "Q2")
    assert ambiguous.code == 2
    assert "corpus/more.md:3" in ambiguous.err
