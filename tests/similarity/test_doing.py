import pytest

from tikulint.similarity.wording import plain_wording


@pytest.mark.parametrize(
    "wordings",
    [
        ("怎么解决水锤", "处理水锤的方法", "解决水锤有哪些办法"),
        (
            "怎么判断闸门漏水",
            "怎么判断闸门是否漏水",
            "怎么判断闸门有没有漏水",
            "怎么判断闸门是不是漏水",
        ),
        ("怎么判断水锤", "怎么判断水锤，有哪些方法"),
        ("怎么查找水锤", "怎么找出水锤", "怎么发现水锤"),
        ("怎么测试闸门", "设计闸门的测试用例", "闸门的测试用例怎么设计", "怎么测闸门"),
        ("怎么查看水位", "查看水位的命令", "用什么命令查看水位"),
        ("怎么设计启闭机", "怎么设计一个启闭机"),
        ("写一段用正则匹配水位", "写出匹配水位的正则表达式"),
        ("怎么优化泵站", "怎么提升泵站的性能"),
    ],
)
def test_one_task_in_many_wordings(wordings: tuple[str, ...]) -> None:
    plain = {"".join(plain_wording(wording).split()).removeprefix("怎么") for wording in wordings}
    assert len(plain) == 1


@pytest.mark.parametrize(
    ("stem", "other"),
    [
        ("怎么解决水锤", "怎么预防水锤"),
        ("怎么判断闸门是否漏水", "闸门是否漏水"),
        ("怎么查找水锤", "怎么测试水锤"),
        ("怎么设计启闭机", "怎么设计两个启闭机"),
    ],
)
def test_another_task_is_kept(stem: str, other: str) -> None:
    assert plain_wording(stem) != plain_wording(other)
