"""What is in the repository: nothing of one machine, and the floors that keep the house."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("home", "Users", "root", "tmp", "opt", "work")
MACHINE = re.compile(
    rf"(?:/(?:{'|'.join(FOLDERS)})/|[A-Z]:\\Users\\)[\w.-]"
    r"|https?://(?:localhost|127\.|10\.|192\.168\.)"
    r"|--(?:extra-)?index-url|--find-links"
)
"""A path of somebody's machine, or the address of a package registry."""

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_a_machine() -> None:
    named = []
    for path in tracked():
        if path == Path(__file__) or b"\0" in path.read_bytes():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if MACHINE.search(line):
                named.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert named == []


def test_every_target_is_in_the_help() -> None:
    phony = re.search(r"^\.PHONY: ((?:.*\\\n)*.*)", MAKEFILE, re.MULTILINE)
    assert phony
    targets = set(phony[1].replace("\\\n", " ").split())
    helped = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))
    assert targets - helped == {"ruff", "ruff-format", "mypy", "import-linter"}
    assert helped <= targets


def test_everything_that_is_installed_is_pinned() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in pins)
    assert set(wanted()) <= {canonical(pin) for pin in pins}


def wanted() -> list[str]:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = pyproject["project"]
    lists = [
        pyproject["build-system"]["requires"],
        project["dependencies"],
        *project["optional-dependencies"].values(),
        *pyproject["dependency-groups"].values(),
    ]
    return [canonical(requirement) for each in lists for requirement in each]


def canonical(requirement: str) -> str:
    """Return the normalised name (PEP 503) in a requirement."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~\[; ]", requirement)[0]).lower()


def test_the_files_for_pre_commit_are_valid() -> None:
    for command, name in (
        ("validate-config", ".pre-commit-config.yaml"),
        ("validate-manifest", ".pre-commit-hooks.yaml"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", command, name],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_our_own_hooks_are_targets_of_the_makefile() -> None:
    config = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    hooks = re.findall(r"^        entry: (.*)$", config, re.MULTILINE)
    assert hooks
    for hook in hooks:
        target = hook.removeprefix("make --no-print-directory ")
        assert re.search(rf"^{target}: ", MAKEFILE, re.MULTILINE), hook
