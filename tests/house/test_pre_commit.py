"""The hooks for other repositories: an old fault lets a commit pass, a new one stops it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow

OLD = """\
### 1. BERT 能读多长的文本？

**题目：** BERT 能读多长的文本？

**答案：** BERT 的最大输入长度是 1024 个 token。
"""
NEW = """
### 2. BERT-large 有多深？

**题目：** BERT-large 由多少层组成？

**答案：** BERT-large 由 36 层编码器组成。
"""


def run(*command: str | Path, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    # A test that is itself run from a git hook must not hand that hook's repository on.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    clean |= {"PRE_COMMIT_HOME": str(home), "PYTHONPATH": ""}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=clean,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=900,
        check=False,
    )


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A repository whose only fault is in its baseline, committed."""
    folder = tmp_path / "bank"
    (folder / "corpus").mkdir(parents=True)
    (folder / "corpus" / "bank.md").write_text(OLD, encoding="utf-8")
    tikulint("baseline", cwd=folder)
    for command in (
        ("init", "-q"),
        ("config", "user.name", "editor"),
        ("config", "user.email", "editor@example.org"),
        ("add", "."),
        ("commit", "-qm", "first"),
    ):
        done = run("git", *command, cwd=folder, home=tmp_path)
        assert done.returncode == 0, done.stdout
    return folder


def tikulint(*arguments: str, cwd: Path) -> None:
    source = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, "-m", "tikulint", *arguments], cwd=cwd, env=source, check=True)


def test_every_hook_passes_on_a_bank_whose_faults_are_known(bank: Path, tmp_path: Path) -> None:
    # It installs what git tracks here: a new file is missing until it is added.
    pre_commit = (sys.executable, "-m", "pre_commit", "try-repo", ROOT, "--all-files", "--verbose")
    done = run(*pre_commit, cwd=bank, home=tmp_path / "home")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == 3
    assert "F101" in done.stdout


def test_a_new_fault_stops_the_commit(bank: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    revision = run("git", "rev-parse", "HEAD", cwd=ROOT, home=home).stdout.strip()
    config = f"repos: [{{repo: '{ROOT}', rev: {revision}, hooks: [{{id: tikulint}}]}}]\n"
    (bank / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    run(sys.executable, "-m", "pre_commit", "install", cwd=bank, home=home)

    def commit() -> subprocess.CompletedProcess[str]:
        run("git", "add", ".", cwd=bank, home=home)
        return run("git", "commit", "-m", "change", cwd=bank, home=home)

    with (bank / "corpus" / "bank.md").open("a", encoding="utf-8") as file:
        file.write("\n再看一遍第 1 题。\n")
    done = commit()
    assert done.returncode == 0, done.stdout

    with (bank / "corpus" / "bank.md").open("a", encoding="utf-8") as file:
        file.write(NEW)
    done = commit()
    assert done.returncode == 1, done.stdout
    assert "bert-large.layers" in done.stdout or "24" in done.stdout

    tikulint("baseline", cwd=bank)
    done = commit()
    assert done.returncode == 0, done.stdout
