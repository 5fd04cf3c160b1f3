"""A small project on disk, and the program run in it as a user would."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tikulint import cli

BANK = """\
# 数据库题库

### 1. 什么是事务？

**题目：** 请说明事务的含义。

**答案：** 事务是一组要么全部成功、要么全部撤销的操作。

### 2. 索引为什么能加快查询？

**题目：** 索引为什么能加快查询？

**答案：** 索引按键值有序存放，查找时不必扫描整张表。
"""


class Outcome(NamedTuple):
    """What a run of the program gave: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


Tikulint = Callable[..., Outcome]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder with one good bank, which is also the working folder."""
    (tmp_path / "tikulint.toml").write_text("", encoding="utf-8")
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "bank.md").write_text(BANK, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def tikulint(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tikulint:
    """Run the program with these arguments."""

    def run(*arguments: str) -> Outcome:
        monkeypatch.setattr("sys.argv", ["tikulint", *arguments])
        code = cli.main()
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return run
