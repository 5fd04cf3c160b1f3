"""What two questions have is laid side by side, and only what helps is marked."""

from tests.reporters.samples import bank_of
from tikulint.reporters.html.fields import Field, fields


def laid(left: str, right: str) -> Field:
    bank = bank_of((("1", "甲", "", left), ("2", "甲", "", right)))
    (field,) = fields(bank.questions[0], bank.questions[1], ())
    return field


def test_an_equal_field_is_shown_once() -> None:
    field = laid("同一段话", "同一段话")
    assert field.same
    assert [part.text for part in field.left] == ["同一段话"]


def test_long_texts_with_little_in_common_are_not_marked() -> None:
    field = laid("天地玄黄宇宙洪荒" * 10, "春夏秋冬风花雪月" * 10)
    assert field.unlike
    assert not any(part.changed for part in (*field.left, *field.right))


def test_what_only_one_has_is_not_struck_out() -> None:
    field = laid("只有这边写了一段话", "")
    assert [(part.text, part.changed) for part in field.left] == [("只有这边写了一段话", False)]
    assert field.right == ()


def test_a_long_equal_stretch_is_folded_and_says_how_much_it_hides() -> None:
    field = laid("零" + "长" * 1000, "少" + "长" * 1000)
    changed, folded = field.left
    assert (changed.text, changed.changed) == ("零", True)
    assert folded.text == "长" * 220 + " …（560）… " + "长" * 220


def test_a_title_that_the_heading_shows_is_not_repeated() -> None:
    bank = bank_of((("1", "甲", "", "答"), ("2", "乙", "", "答")))
    assert [field.name for field in fields(bank.questions[0], bank.questions[1], ())] == [
        "prompt",
        "answer",
    ]
    assert laid("一", "二").name == "answer"
