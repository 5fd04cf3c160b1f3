"""Every rule keeps its promise, and one that breaks it is named; a proof is asked for only once."""

import pytest

from tikulint.loaders.pack import PACK
from tikulint.loaders.proof import closed_gaps, credentials, prove, unproven
from tikulint.loaders.rulebook import load_rulebook
from tikulint.model.bank import Source
from tikulint.model.rulebook import Rulebook

RULES = """\
subjects:
  - {id: bert, name: BERT, aliases: [BERT]}
attributes:
  - {id: context_length, name: 上下文长度, unit: token, cues: [上下文长度]}
rules:
  - id: bert.context
    kind: quantity
    subject: bert
    attribute: context_length
    expect: {values: [512]}
    flag: [BERT 的上下文长度为 1024。]
    pass: [BERT 的上下文长度为 512。]
    todo: [BERT 的上下文长度，一问便知。]
"""


def book(text: str = RULES, path: str = "checks/facts/a.yaml") -> Rulebook:
    return load_rulebook([Source(path, text.encode())])


def messages(rulebook: Rulebook) -> list[str]:
    return [str(problem) for problem in prove(rulebook, rulebook.rules)]


def test_a_rule_that_holds_has_nothing_to_say() -> None:
    assert messages(book()) == []
    assert list(closed_gaps(book())) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("为 1024", "为 512 个", "flag 例句没有报：BERT 的上下文长度为 512 个。"),
        ("为 512", "为 256", "pass 例句被误报“256”：BERT 的上下文长度为 256。"),
        ("values: [512]", "values: [1024]", "flag 例句没有报：BERT 的上下文长度为 1024。"),
    ],
)
def test_a_broken_promise_is_named_with_its_line(old: str, new: str, message: str) -> None:
    said = messages(book(RULES.replace(old, new)))
    assert said[0].startswith(f"checks/facts/a.yaml:6: 规则 bert.context：{message}")


def test_a_true_sentence_may_not_be_accused_by_another_rule() -> None:
    other = RULES.replace("bert.context\n", "bert.other\n").replace("context_length", "length")
    other = other.partition("rules:\n")[2].replace("[512]", "[512, 300]")
    second = other.replace("512。]", "300。]") + "    cues: [上下文长度]\n"
    assert any(
        "pass 例句被规则 bert.context 误报“300”" in said for said in messages(book(RULES + second))
    )


def test_a_gap_that_has_closed_is_told() -> None:
    closed = book(RULES.replace("，一问便知", "是 2048"))
    assert [sentence for _, sentence in closed_gaps(closed)] == ["BERT 的上下文长度是 2048。"]


def test_a_proof_holds_until_something_it_rests_on_changes() -> None:
    proven = frozenset(credentials(book()).values())
    assert unproven(book(), proven) == []
    assert unproven(book("\n" + RULES), proven) == []
    for changed in (
        RULES.replace("[512]", "[512, 510]"),
        RULES.replace("aliases: [BERT]", "aliases: [BERT, 伯特]"),
        RULES.replace("cues: [上下文长度]", "cues: [上下文长度, 窗口]"),
    ):
        assert [rule.id for rule in unproven(book(changed), proven)] == ["bert.context"]


def test_the_rules_of_the_pack_are_never_proven_on_a_users_machine() -> None:
    assert unproven(book(path=f"{PACK}facts/a.yaml"), frozenset()) == []
