"""The published contract for machines: docs/findings.schema.json describes what is written here."""

import json
import re
from collections.abc import Iterable
from typing import Any

from tikulint import __version__
from tikulint.model.bank import Bank, File
from tikulint.model.finding import Finding, Pair, RuleRef, Suggestion
from tikulint.model.places import Place
from tikulint.model.question import Question
from tikulint.model.report import Report
from tikulint.reporters.summary import summary

SCHEMA = 1
"""The number of the contract; it rises when a key changes its meaning or goes."""

Json = dict[str, Any]
_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: Report, language: str) -> str:
    """Return `report` as JSON; only messages depend on the language."""
    return _dumped(
        {
            "schema": SCHEMA,
            "tool": {"name": "tikulint", "version": __version__},
            "bank": {
                "questions": len(report.bank.questions),
                "files": _files(report.bank.files),
            },
            "findings": [_finding(report, finding, language) for finding in report.findings],
            "omitted": report.omitted,
            "summary": summary(report)._asdict(),
        }
    )


def render_questions(bank: Bank) -> str:
    """Return every question of `bank` with its fields as JSON, and the files they are from."""
    return _dumped(
        {
            "questions": [_whole_question(bank, question) for question in bank.questions],
            "files": _files(bank.files),
        }
    )


def _dumped(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def _files(files: Iterable[File]) -> list[Json]:
    return [
        {
            "path": file.path,
            "shape": file.shape and file.shape.value,
            "questions": file.questions,
            "left": [
                {"line": left.line, "end_line": left.end_line, "why": left.why}
                for left in file.left
            ],
        }
        for file in files
    ]


def _finding(report: Report, finding: Finding, language: str) -> Json:
    meta = report.meta[finding.code]
    known = report.bank.by_key
    return {
        "code": finding.code,
        "name": meta.name,
        "severity": finding.severity.value,
        "message": meta.message(finding, language),
        "fingerprint": finding.fingerprint,
        "state": finding.state.value,
        "location": _place(finding.place),
        "questions": [_question(report.bank, known[key]) for key in finding.questions],
        "pairs": [_pair(pair) for pair in finding.pairs],
        "related": [
            {
                "path": related.place.path,
                "line": related.place.line,
                "message": getattr(related.message, language),
            }
            for related in finding.related
        ],
        "rule": finding.rule and _rule(finding.rule),
        "suggestion": finding.suggestion and _suggestion(finding.suggestion, language),
    }


def _question(bank: Bank, question: Question) -> Json:
    lines = bank.by_path[question.path].lines
    return {
        "key": question.key,
        "number": question.number,
        "title": question.title,
        "path": question.path,
        "line": lines.line(question.span.start),
        "end_line": lines.last_line(question.span),
    }


def _whole_question(bank: Bank, question: Question) -> Json:
    where = _question(bank, question)
    return {
        "key": question.key,
        "number": question.number,
        "title": question.title,
        "prompt": question.prompt,
        "answer": question.answer,
        "explanation": question.explanation,
        "options": [{"letter": option.letter, "text": option.text} for option in question.options],
        "answer_key": question.answer_key,
        "section": list(question.section),
        "path": question.path,
        "line": where["line"],
        "end_line": where["end_line"],
        "shape": question.shape.value,
    }


def _place(place: Place) -> Json:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _pair(pair: Pair) -> Json:
    return {
        "a": pair.a,
        "b": pair.b,
        "score": round(pair.score, 4),
        "differences": [list(difference) for difference in pair.differences],
    }


def _rule(rule: RuleRef) -> Json:
    return {
        "id": rule.id,
        "certainty": rule.certainty,
        "sources": [{"title": source.title, "url": source.url} for source in rule.sources],
        "expected": rule.expected,
        "found": rule.found,
    }


def _suggestion(suggestion: Suggestion, language: str) -> Json:
    return {
        "text": getattr(suggestion.text, language),
        "edits": [
            {**_place(edit.place), "replacement": edit.replacement} for edit in suggestion.edits
        ],
    }
