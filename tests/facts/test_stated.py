"""What a bank states: right options and passages are judged, distractors never are."""

from datetime import date

from tikulint.claims.judgement import Verdict
from tikulint.facts.contradictions import contradictions
from tikulint.facts.stated import stated
from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.rule import Expectation, Kind, Rule, Subject
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings

BOOK = Rulebook(
    subjects=(Subject(id="numbat", name="Numbat", aliases=("Numbat",)),),
    rules=(
        Rule(
            id="numbat.layers",
            kind=Kind.QUANTITY,
            subject="numbat",
            attribute="layers",
            cues=("层数", "层"),
            expect=Expectation(values=(12,), unit="层"),
        ),
        Rule(
            id="numbat.def",
            kind=Kind.DEFINITION,
            subject="numbat",
            patterns=("无需训练",),
            truth="要训练",
        ),
    ),
)


def bank(text: str) -> Bank:
    return load_bank([Source("a.md", text.encode())], Settings())


def test_distractors_are_left_alone_and_the_place_is_the_value() -> None:
    options = "- A. 6 层\n- B. 24 层\n\n**答案：** B\n\n"
    text = f"### 1. Numbat 有几层？\n\n{options}**解析：** Numbat 有 24 层。\n"
    loaded = bank(text)
    found = stated(loaded, BOOK, Settings())
    wrong = [s for s in found if s.judgement.verdict is Verdict.CONTRADICTED]
    assert {s.judgement.found for s in wrong} == {"24"}
    places = [s.stretch.place(loaded, s.judgement.start, s.judgement.end) for s in wrong]
    assert all(text.split("\n")[p.line - 1][p.column - 1 :].startswith("24") for p in places)


def test_a_definition_is_reported_once_a_question() -> None:
    text = "### 1. 什么是 Numbat？\n\n**答案：** Numbat 无需训练。它无需训练就能用。\n"
    assert len(stated(bank(text), BOOK, Settings())) == 1


def test_the_corrected_sentence_has_the_right_value() -> None:
    (found,) = stated(bank("### 1. 层数\n\n**答案：** Numbat 有 24 层。\n"), BOOK, Settings())
    assert found.corrected == "Numbat 有 12 层。"


def test_rules_past_their_day_are_silent() -> None:
    rule = BOOK.rules[0].model_copy(update={"until": date(2020, 1, 1)})
    book = BOOK.model_copy(update={"rules": (rule,)})
    text = "### 1. 层数\n\n**答案：** Numbat 有 24 层。\n"
    assert stated(bank(text), book, Settings(today=date(2021, 1, 1))) == []


def test_a_value_said_again_is_one_contradiction() -> None:
    text = "".join(
        f"### {n}. 端口\n\n**答案：** Quoll 的默认端口是 {port}。\n\n"
        for n, port in enumerate((80, 81, 81, 80), 1)
    )
    (found,) = contradictions(bank(text), BOOK)
    assert found.later.found == "81"
    assert [other.found for other in found.others] == ["80"]
