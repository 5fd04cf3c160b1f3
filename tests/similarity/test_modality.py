"""May, must, need and should not, in whatever words; what is allowed and what is not stay two."""

import pytest

from tests.similarity.stems import entry, kind
from tikulint.similarity.verdicts import Kind


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("闸门不得在汛期关闭", "闸门禁止在汛期关闭"),
        ("巡查人员在汛期不能做什么", "巡查人员在汛期禁止做什么"),
        ("检修时不允许穿什么鞋", "检修时不可以穿什么鞋"),
        ("为什么不建议使用铸铁闸门", "为什么不推荐使用铸铁闸门"),
        ("为什么需要重写 quux 方法", "为什么要重写 quux"),
        ("静态闸门能否被重写", "可以重写静态闸门吗"),
        ("抽象闸门可以实例化吗", "抽象闸门是否能够实例化"),
        ("接口闸门能不能有构造方法", "接口闸门中可以定义构造方法吗"),
        ("Zorb 允许键为空吗", "Zorb 的键可以是 null 吗"),
        ("Zorb 的 key 能为 null 吗", "Zorb 允许 null 作为 key 吗"),
        ("一张表可以有几个闸门", "一个表最多能有多少个闸门"),
        ("水泵由就绪状态转为运行状态的条件", "水泵从就绪到运行的条件"),
        ("世界上最长的虹吸管", "全球最长的虹吸管"),
        ("下列哪种情况会引起水锤", "什么情况会导致水锤"),
        ("闸门为什么用铸铁而不用木材", "为什么闸门使用铸铁，不用木材"),
        ("怎么提升水泵的运行速度", "如何加快水泵运行"),
        ("怎样降低水泵的响应时间", "如何缩短水泵的响应时间"),
        ("虹吸和水泵哪个抽水更快", "虹吸与水泵相比，谁的抽水速度快"),
        ("检修应当提前几天通知", "检修应当提前多少日通知"),
    ],
)
def test_one_question_whatever_the_modal_words(left: str, right: str) -> None:
    assert kind(entry(left), entry(right)) is Kind.DUPLICATE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("闸门不得在汛期关闭", "闸门可以在汛期关闭"),
        ("为什么推荐使用铸铁闸门", "为什么不推荐使用铸铁闸门"),
        ("哪些情况下允许关闸", "哪些情况下不允许关闸"),
        ("为什么要重写 quux", "为什么不要重写 quux"),
        ("静态闸门能否被继承", "静态闸门能否被重写"),
        ("Zorb 的 key 可以为 null 吗", "Zorb 的 value 可以为 null 吗"),
        ("Zorb 的 key 为什么可以为 null", "Zorb 的 key 为什么不能为 null"),
        ("一张表可以有几个闸门", "一张表可以有几个水泵"),
        ("水泵从就绪到运行的条件", "水泵从运行到就绪的条件"),
        ("世界上最长的虹吸管", "亚洲最长的虹吸管"),
        ("为什么用铸铁而不用木材", "为什么用木材而不用铸铁"),
        ("怎么缩短水泵的响应时间", "怎么延长水泵的响应时间"),
        ("虹吸和水泵哪个抽水更快", "虹吸和水泵哪个抽水更慢"),
        ("哪种情况会引起水锤", "哪种情况会避免水锤"),
    ],
)
def test_what_is_allowed_and_what_is_not_are_two(left: str, right: str) -> None:
    assert kind(entry(left), entry(right)) is Kind.DIFFERENT
