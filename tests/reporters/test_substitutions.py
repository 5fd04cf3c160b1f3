"""What differs is named so that an editor sees it at once."""

import pytest

from tikulint.model.finding import Difference
from tikulint.reporters.substitutions import named, substitution


def test_equal_substitutions_are_counted_in_the_order_they_come() -> None:
    differences = [Difference("零", "少"), Difference("一个", ""), Difference("零", "少")]
    names, more = named(differences)
    assert ([str(name) for name in names], more) == (["零→少 ×2", "一个→∅"], 0)


def test_beyond_the_first_few_they_are_only_counted() -> None:
    names, more = named(Difference(str(number), "x") for number in range(11))
    assert (len(names), more) == (8, 3)


@pytest.mark.parametrize(
    ("difference", "name"),
    [
        (Difference("，", ","), "“， (U+FF0C)”→“, (U+002C)”"),
        (Difference("，即", "（"), "“，即”→“（”"),
        (Difference(" ", ""), "␣→∅"),
        (Difference("\n\n", " "), "↵↵→␣"),
        (Difference("", "\u202e"), "∅→“⟨U+202E⟩”"),
        (Difference("甲" * 40, ""), "甲" * 16 + "…" + "甲" * 7 + "→∅"),
    ],
)
def test_what_the_eye_would_miss_is_spelled_out(difference: Difference, name: str) -> None:
    assert str(substitution(difference)) == name
