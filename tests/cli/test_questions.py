"""What was taken, for people and for programs."""

import json
from pathlib import Path

from tests.cli.conftest import Tikulint


def test_text_has_a_line_for_each_question(project: Path, tikulint: Tikulint) -> None:
    outcome = tikulint("questions")
    assert outcome.code == 0
    assert "     3  1       什么是事务？" in outcome.out.splitlines()


def test_json_has_every_field(project: Path, tikulint: Tikulint) -> None:
    first = json.loads(tikulint("questions", "--format", "json").out)["questions"][0]
    assert first["prompt"] == "请说明事务的含义。"
    assert (first["line"], first["number"], first["shape"]) == (3, "1", "labelled")


def test_a_file_without_questions_says_why(project: Path, tikulint: Tikulint) -> None:
    (project / "readme.md").write_text("只是一段说明。\n", encoding="utf-8")
    outcome = tikulint("questions", "readme.md")
    assert outcome.code == 2
    assert "readme.md" in outcome.err
