"""Why a pair was judged as it was, in words that an editor knows."""

import pytest

from tests.duplicates.banks import Q, evidence_of
from tikulint.duplicates.reasons import reason_in_words, swapped
from tikulint.similarity.phrases import AT_WORK, SEVERAL
from tikulint.similarity.verdicts import Kind, Verdict
from tikulint.similarity.vocabulary import FRAME, vocabulary


@pytest.mark.parametrize(
    ("left", "right", "zh", "en"),
    [
        ("水锤有什么优点", "水锤有什么缺点", "（优点→缺点）", "(the advantages→the drawbacks)"),
        ("JS 闸门怎么加入水锤", "怎么添加闸门的水锤", "（JS→∅）", "(JS→∅)"),
        ("Vue-Router 的水锤", "React Router 的水锤", "（Vue-Router→React Router）", "(Vue-Router→"),
        ("栈的水锤", "队列的水锤", "栈与队列不是一回事", "栈 and 队列 are different things"),
    ],
)
def test_reasons_name_what_only_one_says_as_it_says_it(
    left: str, right: str, zh: str, en: str
) -> None:
    reason = evidence_of([Q(left), Q(right)]).compare(0, 1).reason
    assert zh in reason.zh
    assert en in reason.en


@pytest.mark.parametrize(
    "aspect", sorted({*vocabulary().phrases.values(), "whether", SEVERAL, AT_WORK} - {FRAME, ""})
)
def test_every_aspect_has_a_name(aspect: str) -> None:
    reason = reason_in_words(Verdict(Kind.DIFFERENT, "aspect", (aspect,), ()))
    assert reason.zh.endswith("→∅）")
    assert reason.en.endswith("→∅)")


def test_latin_words_stay_apart() -> None:
    assert swapped(Verdict(Kind.DUPLICATE, "kind", ("group", "by", "子句"), ())) == "group by子句→∅"
