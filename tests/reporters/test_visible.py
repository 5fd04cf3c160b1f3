"""No text of a bank steers a terminal or breaks the encoding."""

from hypothesis import given
from hypothesis import strategies as st

from tikulint.reporters.visible import visible


def test_controls_are_shown_and_line_ends_are_one_kind() -> None:
    assert (
        visible("甲\r\n乙\x1b\x7f\x85\ud800\u202e\ud83d\ude00") == "甲\n乙␛␡\ufffd\ufffd⟨U+202E⟩😀"
    )


@given(st.text(st.characters(blacklist_categories=())))
def test_every_text_can_be_encoded_and_is_left_alone_the_second_time(text: str) -> None:
    shown = visible(text)
    shown.encode("utf-8")
    assert visible(shown) == shown
    assert not set(shown) & set("\x00\x1b\x9b\u202e\r")
