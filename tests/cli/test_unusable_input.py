"""What a user can mend gets exit code 2 and one clear line each, never a traceback."""

from pathlib import Path

import pytest

from tests.cli.conftest import Tikulint

BROKEN_RULE = """\
subjects:
  bert: {name: BERT, aliases: [BERT]}
facts:
  - id: bert.layers
    kind: quantity
    subject: bert
    cues: [层]
    expect: {values: [12
"""


def fails(tikulint: Tikulint, *arguments: str) -> list[str]:
    outcome = tikulint(*arguments)
    assert outcome.code == 2, outcome
    assert outcome.out == ""
    return outcome.err.splitlines()


def test_a_missing_file_names_its_nearest_neighbour(project: Path, tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "check", "corpus/bnak.md")
    assert "corpus/bnak.md" in line
    assert "corpus/bank.md" in line


def test_each_missing_file_gets_its_line(project: Path, tikulint: Tikulint) -> None:
    assert len(fails(tikulint, "check", "a.md", "b.md")) == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.md", b""),
        ("blank.md", b"\n \n\n"),
        ("binary.md", bytes(range(256)) * 8),
        ("wrong.md", "题目".encode("utf-16-le") + b"\xff\xfe\x00"),
    ],
)
def test_a_file_without_a_question_is_named(
    project: Path, tikulint: Tikulint, name: str, content: bytes
) -> None:
    (project / name).write_bytes(content)
    (line,) = fails(tikulint, "check", name)
    assert name in line


def test_an_empty_folder_says_what_could_be_read(project: Path, tikulint: Tikulint) -> None:
    (project / "empty").mkdir()
    (line,) = fails(tikulint, "check", "empty")
    assert ".md" in line


def test_an_unknown_code_gets_the_nearest_one(project: Path, tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "check", "--select", "S1011")
    assert "S1011" in line
    assert "S101" in line


def test_an_unknown_command_gets_the_nearest_one(tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "chek")
    assert "chek" in line
    assert "check" in line.replace("chek", "")
    assert len(fails(tikulint, "zzz")) == 1


def test_an_unknown_option_gets_the_nearest_one(project: Path, tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "check", "--fail-no", "error")
    assert "--fail-on" in line


def test_an_unknown_setting_names_file_line_and_the_nearest_one(
    project: Path, tikulint: Tikulint
) -> None:
    (project / "tikulint.toml").write_text('lang = "zh"\nignor = ["S1"]\n', encoding="utf-8")
    (line,) = fails(tikulint, "check")
    assert "tikulint.toml:2" in line
    assert "ignore" in line


def test_broken_yaml_names_file_and_line(project: Path, tikulint: Tikulint) -> None:
    (project / "checks" / "facts").mkdir(parents=True)
    (project / "checks" / "facts" / "bert.yaml").write_text(BROKEN_RULE, encoding="utf-8")
    (line,) = fails(tikulint, "check")
    assert "checks/facts/bert.yaml:" in line


def test_a_checks_folder_that_is_not_there(project: Path, tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "check", "--checks", "cheks")
    assert "cheks" in line


def test_an_output_without_a_format(project: Path, tikulint: Tikulint) -> None:
    (line,) = fails(tikulint, "check", "--output", "report.html")
    assert "report.html" in line
