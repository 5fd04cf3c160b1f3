from tests.duplicates.banks import Q, bank_of, evidence_of
from tikulint.duplicates.presenting import changes, differences, kept
from tikulint.model.finding import Difference


def test_options_differ_by_their_texts_not_their_letters() -> None:
    a, b = bank_of(
        [Q("选择", "", ("栈", "队列"), "A"), Q("选择", "", ("队列", "栈"), "B")]
    ).questions
    assert differences(a, b) == ()
    c = bank_of([Q("选择", "", ("队列", "树"), "A")]).questions[0]
    assert differences(a, c) == (Difference("栈", "树"), Difference("栈", "队列"))


def test_the_fullest_question_is_kept_of_equals_the_first() -> None:
    bank = bank_of([Q("一"), Q("一", "短"), Q("一", "长一些的答案"), Q("一", "同样长的答案")])
    assert kept(bank, [0, 1, 2, 3])[0] == 2
    assert kept(bank, [2, 3])[1].zh == "它在前面"


def test_a_link_names_the_rare_words_first() -> None:
    found = evidence_of([Q("什么是布隆过滤器？"), Q("布隆过滤器是什么"), Q("什么是红黑树？")])
    pair = found.compare(0, 1).pair
    assert pair.shared[0] in ("布隆", "布隆过滤器", "过滤器")
    assert "什么" not in pair.shared


def test_changes_are_counted_and_cut() -> None:
    several = [Difference("零", "少"), Difference("零", "少"), Difference("", "一个")]
    assert changes(several) == "零→少 ×2、∅→一个"
    assert changes([Difference(str(i), "") for i in range(9)]).endswith("……")


def test_sides_that_begin_alike_are_shown_from_where_they_part() -> None:
    left, right = (
        "先缓慢关闭下游的两座水闸以后再开泵",
        "先缓慢关闭下游的两座水闸以后再停泵；记录水位",
    )
    assert changes([Difference(left, right)]) == "…开泵→…停泵；记录水位"
    assert changes([Difference(left, "开泵")]) == "先缓慢关闭下游的两座水闸…→开泵"
