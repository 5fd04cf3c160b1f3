"""Settings are typed, and a mistake is told with its line and the nearest right word."""

import json
from pathlib import Path

import pytest

from tikulint.loaders.settings import load_settings
from tikulint.model.bank import Source
from tikulint.model.finding import Severity
from tikulint.model.problems import UnusableInputError
from tikulint.model.question import Shape
from tikulint.model.settings import FileSettings, Settings

SCHEMA = Path(__file__).parents[2] / "docs" / "settings.schema.json"

PYPROJECT = """\
[project]
name = "bank"

[tool.tikulint]
fail_on = "never"
paths = ["题库"]

[[tool.tikulint.files]]
paths = ["*.csv"]
columns = { "问" = "prompt" }

[[tool.tikulint.files]]
paths = ["面试/"]
shape = "heading"
heading_level = 3
"""


def problems_of(path: str, text: str) -> list[tuple[int, str]]:
    with pytest.raises(UnusableInputError) as caught:
        load_settings(Source(path, text.encode()))
    return [
        (problem.line, f"{problem.message}|{problem.remedy}") for problem in caught.value.problems
    ]


def test_both_files_hold_the_same_settings() -> None:
    expected = Settings(
        fail_on=None,
        paths=("题库",),
        files=(
            FileSettings(paths=("*.csv",), columns={"问": "prompt"}),
            FileSettings(paths=("面试/",), shape=Shape.HEADING, heading_level=3),
        ),
    )
    assert load_settings(Source("pyproject.toml", PYPROJECT.encode())) == expected
    own = PYPROJECT.replace("[tool.tikulint]", "").replace("tool.tikulint.", "")
    own = own.replace('[project]\nname = "bank"\n', "")
    assert load_settings(Source("tikulint.toml", own.encode())) == expected


def test_a_project_without_a_section_has_the_defaults() -> None:
    assert load_settings(Source("pyproject.toml", b"[project]\n")) == Settings()


def test_every_mistake_is_told_at_once_with_its_line() -> None:
    text = PYPROJECT.replace("fail_on", "failon").replace("heading_level", "headinglevel")
    text = text.replace('"prompt"', '"promt"')
    assert problems_of("pyproject.toml", text) == [
        (5, "没有 failon 这个设置|是不是 fail_on？"),
        (10, "files.columns.问 不能是 'promt'|是不是 prompt？"),
        (15, "没有 headinglevel 这个设置|是不是 heading_level？"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a = \n", 1, "TOML"),
        ('fail_on = "errors"\n', 1, "是不是 error？"),
        ('paths = "a"\n', 1, "paths"),
        ('[[files]]\npaths = ["a"]\nquestion_pattern = "(a"\n', 3, "question_pattern"),
        ("[[files]]\nshape = 'list'\n", 1, "缺少 paths"),
    ],
)
def test_each_kind_of_mistake(text: str, line: int, words: str) -> None:
    ((found, message),) = problems_of("tikulint.toml", text)
    assert words in message
    assert found == line


def test_the_severities_are_those_of_findings() -> None:
    assert load_settings(Source("tikulint.toml", b'fail_on = "note"')).fail_on is Severity.NOTE


def test_the_published_schema_is_fresh() -> None:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Settings.model_json_schema(),
    }
    written = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    assert SCHEMA.read_text(encoding="utf-8") == written, "write it anew: see CONTRIBUTING.md"
