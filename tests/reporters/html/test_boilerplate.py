"""What a whole bank repeats is known, and stepping over it loses nothing."""

from hypothesis import given
from hypothesis import strategies as st

from tests.reporters.samples import bank_of
from tikulint.reporters.html.boilerplate import boilerplate, stepped_over
from tikulint.reporters.marks import Stretch, marked

PHRASE = "这在面试里常常被问到"


def test_a_clause_of_five_questions_is_boilerplate_and_copies_count_once() -> None:
    five = [(str(n), f"题{n}", "", f"第{n}种办法。{PHRASE}。") for n in range(5)]
    assert boilerplate(bank_of(five)) == {PHRASE}
    assert boilerplate(bank_of(five[:4] + five[:1])) == frozenset()


def test_only_what_is_equal_and_whole_is_stepped_over() -> None:
    side, _ = marked(f"甲法很慢。{PHRASE}。好", f"乙法很慢。{PHRASE}。好")
    assert list(stepped_over(side, {PHRASE})) == [
        (Stretch("甲", True), False),
        (Stretch("法很慢。", False), False),
        (Stretch(f"{PHRASE}。", False), True),
        (Stretch("好", False), False),
    ]


@given(st.text("甲乙，。\n ab", max_size=40), st.text("甲乙，。\n ab", max_size=40))
def test_nothing_is_lost(left: str, right: str) -> None:
    for text, side in zip((left, right), marked(left, right), strict=True):
        common = {"甲乙甲乙甲乙", "aaaaaa"}
        assert "".join(stretch.text for stretch, _ in stepped_over(side, common)) == text
