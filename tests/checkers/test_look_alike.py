"""S109 offers edits that mend the text, and never where the right character is not known."""

from tikulint.checkers import look_alike
from tikulint.evidence import Evidence
from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.finding import Edit
from tikulint.model.rulebook import Rulebook
from tikulint.model.settings import Settings


def edits_of(text: str) -> list[Edit]:
    bank = load_bank([Source("a.md", text.encode())], Settings())
    findings = look_alike.find(Evidence(bank, Rulebook(), Settings()))
    return [e for each in findings if each.suggestion for e in each.suggestion.edits]


def test_radicals_are_replaced_and_invisible_characters_deleted() -> None:
    edits = edits_of("### 1. ⻋辆\n\n**答案：** 大\u200b小\n")
    found = [(each.place.line, each.place.column, each.replacement) for each in edits]
    assert found == [(1, 8, "车"), (3, 10, "")]


def test_a_lost_character_has_no_edit() -> None:
    assert edits_of("### 1. 车\ufffd\n\n**答案：** \ue123\n") == []
