import pytest

from tests.duplicates.banks import Q, evidence_of

TOPICS = ["协程", "信号量", "管程", "屏障", "自旋锁", "条件变量", "读写锁", "原子操作", "内存屏障"]


def test_many_copies_are_one_group_with_a_star_of_links() -> None:
    groups = evidence_of([Q("什么是协程？", "可以暂停的函数。")] * 24).groups
    assert [len(group.members) for group in groups.duplicates] == [24]
    assert len(groups.duplicates[0].links) == 23


def test_a_stretch_that_stands_twice_is_a_chapter_and_no_duplicates() -> None:
    first = [Q(f"什么是{topic}？", f"{topic}的说明") for topic in TOPICS[:5]]
    second = [Q(f"请解释什么是{topic}", f"{topic}的解释", path="b.md") for topic in TOPICS[:5]]
    groups = evidence_of([*first, *second]).groups
    assert [[(link.first, link.second) for link in group.links] for group in groups.chapters] == [
        [(i, i + 5) for i in range(5)]
    ]
    assert groups.duplicates == ()


def test_files_with_the_same_questions_in_another_order_are_a_chapter() -> None:
    first = [Q(f"什么是{topic}？") for topic in TOPICS]
    second = [Q(f"什么是{topic}？", path="b.md") for topic in sorted(TOPICS)]
    groups = evidence_of([*first, *second]).groups
    assert [len(group.links) for group in groups.chapters] == [len(TOPICS)]
    assert groups.duplicates == ()


def test_a_group_beside_a_chapter_names_the_copies_too() -> None:
    first = [Q(f"什么是{topic}？") for topic in TOPICS]
    second = [Q(f"什么是{topic}？", path="b.md") for topic in TOPICS]
    groups = evidence_of([*first, *second, Q("谈谈你对协程的理解", path="b.md")]).groups
    assert [group.members for group in groups.duplicates] == [(0, 9, 18)]


def test_a_bare_name_joins_no_two_rivals() -> None:
    vue, react = Q("Vue 的水锤周期是什么"), Q("React 的水锤周期是什么")
    bare, other = Q("谈谈水锤周期"), Q("Vue 水锤周期")
    assert [
        group.members for group in evidence_of([vue, react, bare, other]).groups.duplicates
    ] == [(0, 2, 3)]
    assert [group.members for group in evidence_of([react, bare]).groups.duplicates] == [(0, 1)]


def test_one_answer_under_many_subjects_is_a_series() -> None:
    answer = "{}把请求先放进内存里排队，攒够一批以后再一起写到磁盘上，省下许多次寻道的时间。"
    series = [Q(f"什么是{topic}？", answer.format(topic)) for topic in TOPICS]
    groups = evidence_of(series).groups
    assert [len(group.members) for group in groups.series] == [len(TOPICS)]
    assert groups.copied == ()
    assert [len(g.members) for g in evidence_of(series[:2]).groups.copied] == [2]


def test_a_template_used_often_gives_no_flood_of_pairs() -> None:
    slots = [f"{a}{b}{c}" for a in "甲乙丙丁戊己庚辛" for b in "山水风火雷" for c in "剑刀枪弓盾"]
    answer = (
        "{}能够明显降低各个模块之间的耦合程度，从而让整个系统更容易维护和扩展，减少改动的范围。"
    )
    found = evidence_of(Q(f"{slot}如何改善系统？", answer.format(slot)) for slot in slots)
    assert len(found.judged) < 20 * len(slots)
    assert len(found.groups.series) == 1


@pytest.mark.parametrize(
    "stem",
    ["水锤（water hammer）有哪些起因", "管网怎样预防水锤（如 Linux、Android 等）"],
)
def test_no_question_is_its_own_twin(stem: str) -> None:
    """A subject with a gloss or an aside is looked for under several names."""
    assert evidence_of([Q(stem), Q("什么是虹吸")]).judged == []
