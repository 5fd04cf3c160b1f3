"""Editors choose how a term is written; a habit of the whole bank is said once."""

from tikulint.checkers import term
from tikulint.evidence import Evidence
from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.finding import Finding
from tikulint.model.rulebook import Preference, Rulebook, Terms
from tikulint.model.settings import Settings

CHOICE = Preference(id="term.layer", prefer="汇聚层", avoid=("池化层",), note="题库的约定")


def found(times: int) -> list[Finding]:
    entries = [
        f"### {n}. 第{n}题\n\n**答案：** 池化层之后接第 {n} 层。\n" for n in range(1, times + 1)
    ]
    bank = load_bank([Source("a.md", "\n".join(entries).encode())], Settings())
    rulebook = Rulebook(terms=Terms(preferences=(CHOICE,)))
    return list(term.find(Evidence(bank, rulebook, Settings())))


def test_the_message_names_the_choice_and_why() -> None:
    (finding,) = found(1)
    assert term.META.message(finding, "zh") == "“池化层”应写作“汇聚层”"
    assert finding.suggestion is not None
    assert finding.suggestion.text.zh == "改成 汇聚层（题库的约定）"
    assert finding.suggestion.edits[0].replacement == "汇聚层"


def test_a_habit_of_the_whole_bank_is_one_finding() -> None:
    assert len(found(term.MANY)) == term.MANY
    (finding,) = found(term.MANY + 1)
    assert "共 6 处" in term.META.message(finding, "zh")
