"""A claim is quoted in its sentence."""

import pytest

from tests.reporters.samples import bank_of, sample, wrong_value
from tikulint.model.places import Span
from tikulint.reporters.html.cards import Findings
from tikulint.reporters.html.facts import Quote, fact_card, quoted
from tikulint.reporters.html.naming import Naming


@pytest.mark.parametrize(
    ("text", "claim", "quote"),
    [
        ("甲。乙是 12 个；丙。", "12", Quote("乙是 ", "12", " 个；")),
        ("12", "12", Quote("", "12", "")),
        ("一行\n  有 12\n又一行", "12", Quote("有 ", "12", "")),
        ("字" * 300 + "12" + "字" * 300, "12", Quote("…" + "字" * 160, "12", "字" * 160 + "…")),
    ],
)
def test_the_sentence_around_a_claim_is_quoted(text: str, claim: str, quote: Quote) -> None:
    start = text.index(claim)
    assert quoted(text, Span(start, start + len(claim)), Span(0, len(text))) == quote


def test_a_card_shows_the_claim_and_the_mended_sentence() -> None:
    report = sample()
    findings = Findings(report, "zh", Naming(report.bank, frozenset()))
    card = fact_card(findings, report.findings.index(wrong_value(bank_of())))
    assert card.claim
    assert (card.claim.middle, card.claim.after) == ("1024", " 个 token。")
    assert card.claim.before == "BERT 的输入最长为 "
    assert card.fixed
    assert card.fixed.middle == "512"
    assert card.fixed.before == card.claim.before
