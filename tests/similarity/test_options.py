"""Two sets of options are compared by what they say."""

from tikulint.similarity.options import compare_options, offered, without_key
from tikulint.similarity.vocabulary import vocabulary

WORDS = vocabulary()


def test_an_option_may_have_another_name() -> None:
    primary = offered(["主键", "视图", "触发器"], [0])
    same = compare_options(primary, offered(["游标", "主码", "视图"], [1]), WORDS)
    assert same.same_answer
    assert same.keys_agree
    assert same.matched == 2 / 3
    other = compare_options(primary, offered(["游标", "外码", "视图"], [1]), WORDS)
    assert not other.same_answer
    assert other.keys_agree is None
    assert other.matched == 1 / 3


def test_order_and_letters_do_not_count() -> None:
    left, right = offered(["平板闸", "弧形闸"], [0]), offered(["弧形闸", "平板闸"], [1])
    assert compare_options(left, right, WORDS).keys_agree
    assert compare_options(left, right._replace(right=frozenset({0})), WORDS).keys_agree is False


def test_a_key_printed_in_a_blank_is_taken_out() -> None:
    assert without_key("渠首建（B）闸", "B") == "渠首建（ ）闸"
    assert without_key("渠首建（A）闸", "B") == "渠首建（A）闸"
