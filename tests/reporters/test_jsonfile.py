"""The JSON is a published contract: it obeys its schema, and the schema is not behind it."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.reporters.samples import bank_of, sample
from tikulint.model.finding import Severity, State
from tikulint.model.question import Shape
from tikulint.model.report import Report
from tikulint.reporters import jsonfile

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "findings.schema.json").read_text("utf-8")
)


@pytest.mark.parametrize("report", [sample(), Report(bank=bank_of())], ids=["full", "empty"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_output_obeys_the_schema(report: Report, language: str) -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(jsonfile.render(report, language)), SCHEMA)


def test_the_schema_knows_the_words_of_the_code() -> None:
    assert SCHEMA["properties"]["schema"]["const"] == jsonfile.SCHEMA
    for name, words in (("severity", Severity), ("state", State), ("shape", Shape)):
        assert SCHEMA["definitions"][name]["enum"] == [word.value for word in words]


def test_the_schema_refuses_what_the_contract_does_not_name() -> None:
    written: dict[str, Any] = json.loads(jsonfile.render(sample(), "zh"))
    written["findings"][0]["score"] = 1
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written, SCHEMA)


def test_a_finding_is_written_with_its_questions_pairs_and_rule() -> None:
    written = json.loads(jsonfile.render(sample(), "en"))
    fact, near, copied, _ = written["findings"]
    assert fact["message"] == "BERT 的输入长度 is given as 1024; it should be 512 token"
    assert fact["rule"]["sources"][0]["url"] == "https://arxiv.org/abs/1810.04805"
    assert fact["suggestion"]["edits"][0]["replacement"] == "512"
    assert [question["number"] for question in near["questions"]] == ["4", "3"]
    assert near["pairs"][0]["score"] == 0.8765
    assert near["pairs"][0]["differences"] == [["模型", "知识"], ["模型", "知识"], ["一个", ""]]
    assert copied["state"] == "baselined"
    assert written["summary"] == {
        "by_code": {"D101": 1, "D103": 1, "F101": 1, "S101": 1},
        "by_severity": {"error": 3, "warning": 1, "note": 0},
        "by_state": {"new": 3, "baselined": 1, "accepted": 0, "expired": 0},
    }


def test_the_text_is_chinese_as_it_stands_and_ends_in_a_line_end() -> None:
    text = jsonfile.render(sample(), "zh")
    assert "什么是模型蒸馏？" in text
    assert text.endswith("}\n")
    assert text == jsonfile.render(sample(), "zh")


def test_a_lone_surrogate_is_escaped_not_lost() -> None:
    bank = bank_of((("1", "坏\ud800字", "", "答"),))
    text = jsonfile.render_questions(bank)
    text.encode("utf-8")
    assert json.loads(text)["questions"][0]["title"] == "坏\ud800字"


def test_questions_are_written_with_all_their_fields() -> None:
    written = json.loads(jsonfile.render_questions(bank_of()))
    assert list(written) == ["questions", "files"]
    second = written["questions"][1]
    assert {name: second[name] for name in ("number", "line", "end_line", "shape", "options")} == {
        "number": "2",
        "line": 9,
        "end_line": 13,
        "shape": "labelled",
        "options": [],
    }
    assert written["files"][0]["left"] == [{"line": 1, "end_line": 2, "why": "标题"}]
