import pytest

from tikulint.similarity.counting import counted


@pytest.mark.parametrize(
    ("stem", "numbers"),
    [
        ("闸门有四大特性", {"4"}),
        ("闸门的两个特点", {"2"}),
        ("闸门的 3 种形式", {"3"}),
        ("交换两个数", set()),
        ("第三种闸门", set()),
        ("闸门有哪三种形式", set()),
        ("三个分别是什么", set()),
    ],
)
def test_numbers_that_say_how_many_are_to_be_named(stem: str, numbers: set[str]) -> None:
    assert counted(stem) == numbers
