import pytest

from tikulint.similarity.wording import plain_wording


@pytest.mark.parametrize(
    "wordings",
    [
        ("下列属于水闸部件的是", "以下选项中属于水闸部件的是", "下面各项中，属于水闸部件的有"),
        ("下列关于闸门的说法正确的是", "下面关于闸门的说法正确的为"),
        ("下列不属于闸门的是", "以下不是闸门的是", "下列哪个不是闸门的是"),
        (
            "下列关于水闸的说法正确的是（ ）",
            "关于水闸，下列叙述正确的是",
            "以下有关水闸的表述中，正确的有",
            "关于水闸的描述，以下哪项是正确的",
        ),
        ("关于水闸的说法不正确的是", "下列关于水闸的叙述，有误的是", "关于水闸，下列错误的是"),
        ("做个自我介绍", "先做一个简单的自我介绍", "介绍一下自己", "做一分钟的自我介绍"),
        ("你有什么要问我的吗", "最后，你还有什么问题想问的吗？"),
        ("你能说说水闸吗？", "能不能说说水闸吗", "说说水闸"),
        ("水闸有没有什么缺陷", "水闸有什么缺陷"),
        ("水闸你了解过有哪些", "水闸有哪些"),
        ("水闸怎么就漏水了", "水闸为什么漏水"),
        ("水闸可以用于什么", "水闸用于什么"),
        ("闸门的部件有：", "闸门的部件有哪些", "闸门的部件包括（ ）"),
    ],
)
def test_a_question_stands_in_one_frame(wordings: tuple[str, ...]) -> None:
    plain = {plain_wording(wording).strip("，？() （）：吗") for wording in wordings}
    assert len({"".join(each.split()) for each in plain}) == 1


@pytest.mark.parametrize(
    ("stem", "other"),
    [
        ("下列属于水闸部件的是", "下列不属于水闸部件的是"),
        ("下列关于水闸的说法正确的是", "下列关于水闸的说法错误的是"),
        ("下列关于水闸的说法正确的是", "下列关于水闸部件的说法正确的是"),
        ("介绍一下自己", "介绍一下自己的项目"),
        ("你有什么要问我的吗", "你有什么要做的吗"),
        ("水闸能说明什么吗", "说明水闸"),
        ("水闸怎么就漏水了", "水闸怎么漏水"),
    ],
)
def test_what_a_frame_holds_is_kept(stem: str, other: str) -> None:
    assert plain_wording(stem) != plain_wording(other)
