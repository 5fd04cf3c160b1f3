import pytest

from tikulint.loaders.markdown.asking import asks


@pytest.mark.parametrize(
    ("line", "how_much"),
    [
        ("跳表怎样插入一个值", 1.0),
        ("编程实现跳表", 1.0),
        ("模拟实现小根堆", 1.0),
        ("跳表的优点", 0.5),
        ("编程语言", 0.0),
        ("跳表", 0.0),
    ],
)
def test_how_much_a_line_asks(line: str, how_much: float) -> None:
    assert asks(line) == how_much
