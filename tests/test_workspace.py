"""Which files of a project are read."""

from pathlib import Path

import pytest

from tikulint.model.problems import UnusableInputError
from tikulint.workspace import Workspace, find_root


def write(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# 题\n", encoding="utf-8")


def read(root: Path, *exclude: str) -> list[str]:
    return [source.path for source in Workspace(root).bank_sources([root], exclude).sources]


def test_a_folder_gives_its_bank_files_in_sorted_order(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "a/z.csv", "a/b.jsonl", "photo.png", ".hidden/c.md")
    assert read(tmp_path) == ["b.md", "a/b.jsonl", "a/z.csv"]


def test_what_git_ignores_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "draft/b.md", "keep/c.md", "keep/d.md")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("/draft/\n*.md\n!a.md\n", encoding="utf-8")
    (tmp_path / "keep" / ".gitignore").write_text("!c.md\n", encoding="utf-8")
    assert read(tmp_path) == ["a.md", "keep/c.md"]


def test_exclude_takes_git_patterns_from_the_root(tmp_path: Path) -> None:
    write(tmp_path, "a.md", "old/b.md", "new/old/c.md")
    assert read(tmp_path, "/old/") == ["a.md", "new/old/c.md"]


def test_a_named_file_is_read_whatever_is_ignored(tmp_path: Path) -> None:
    write(tmp_path, "a.md")
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    opened = Workspace(tmp_path).bank_sources([tmp_path / "a.md"], ["*.md"])
    assert [source.path for source in opened.sources] == ["a.md"]


def test_a_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a.md")
    opened = Workspace(tmp_path).bank_sources([tmp_path, tmp_path / "a.md"], [])
    assert len(opened.sources) == 1


def test_a_path_outside_the_root_keeps_its_way(tmp_path: Path) -> None:
    write(tmp_path, "project/tikulint.toml", "elsewhere/a.md")
    workspace = Workspace(tmp_path / "project")
    opened = workspace.bank_sources([tmp_path / "elsewhere"], [])
    assert [source.path for source in opened.sources] == ["../elsewhere/a.md"]


def test_every_missing_path_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError) as error:
        Workspace(tmp_path).bank_sources([tmp_path / "a.md", tmp_path / "b.md"], [])
    assert len(error.value.problems) == 2


def test_the_root_is_the_nearest_folder_with_settings(tmp_path: Path) -> None:
    write(tmp_path, "outer/pyproject.toml", "outer/inner/deep/a.md")
    (tmp_path / "outer" / "pyproject.toml").write_text("[tool.tikulint]\n", encoding="utf-8")
    (tmp_path / "outer" / "inner" / "pyproject.toml").write_text("[tool.x]\n", encoding="utf-8")
    assert find_root(tmp_path / "outer" / "inner" / "deep") == tmp_path / "outer"
