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


def test_explain_says_of_every_line_what_it_was_taken_as(project: Path, tikulint: Tikulint) -> None:
    lines = tikulint("questions", "--explain").out.splitlines()
    assert "corpus/bank.md:1  [章节]  # 数据库题库" in lines
    assert any(line.startswith("corpus/bank.md:7  [题 1 答案]") for line in lines)


def test_a_file_without_questions_says_why(project: Path, tikulint: Tikulint) -> None:
    (project / "readme.md").write_text("只是一段说明。\n", encoding="utf-8")
    outcome = tikulint("questions", "readme.md")
    assert outcome.code == 2
    assert "readme.md" in outcome.err
