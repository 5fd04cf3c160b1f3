"""Does another order of the same words still ask the same?"""

import re

from tikulint.similarity.asked import Asked
from tikulint.similarity.letters import joined
from tikulint.similarity.vocabulary import Vocabulary

_MEASURE = re.compile(r"[\d一二三四五六七八九十两]+.?")
_INTO = "转换"
"""From what to what is the question: JSON 转对象, 对象转 JSON."""
_SYMMETRIC = frozenset({"difference", "relation"})


def order_agrees(a: Asked, b: Asked, vocabulary: Vocabulary) -> bool:
    """Whether another order of the same words still asks the same.

    A and B may change places around 和, 与, 、 or vs; a block may move as a whole (在 X 中 at the
    head or in the middle). 指针数组 and 数组指针, or 字符串转数字 and 数字转字符串, are two things.
    """
    if joined(a.words) == joined(b.words):
        return True
    if _turned_round(a.bare, b.bare) or _praised(a) != _praised(b):
        return False
    if sorted(a.operands) == sorted(b.operands):
        return True
    if _SYMMETRIC & a.asks & b.asks and (
        min(len(a.operands), len(b.operands)) > 1 or all(word.isascii() for word in a.words)
    ):
        return True
    # What only one of them says has no place in the other.
    left = tuple(word for word in a.words if word in b.words)
    right = tuple(word for word in b.words if word in a.words)
    if len({word for word in left if word in vocabulary.tools}) == 1 and _INTO not in left:
        # Where a thing is done may be said at the head or at the end.
        left = tuple(word for word in left if word not in vocabulary.tools)
        right = tuple(word for word in right if word not in vocabulary.tools)
    moved = [i for i, (x, y) in enumerate(zip(left, right, strict=False)) if x != y]
    if not moved or len(left) != len(right):
        return True
    x, y = left[moved[0] : moved[-1] + 1], right[moved[0] : moved[-1] + 1]
    if len(x) == 1:
        return True  # a slip: the counts of the words agree
    if len(x) == 2:
        if (x[0] in vocabulary.acting) != (x[1] in vocabulary.acting):
            # 反转链表, 链表反转; but 算法分类 and 分类算法 are two.
            return vocabulary.kinds.isdisjoint(x)
        if any(kind in vocabulary.beside and name.isascii() for kind, name in (x, y)):
            return True  # 标签 meter, meter 标签
        measured = any(len(word) == 1 or _MEASURE.fullmatch(word) for word in x)
        parted = not (_side_by_side(x, a) and _side_by_side(x, b))
        return measured or parted or ("的".join(x) in a.bare) != ("的".join(y) in b.bare)
    swapped = x[0] == y[-1] and x[-1] == y[0] and x[1:-1] == y[1:-1]
    return not swapped and _rotated(x, y)


_MEANS = re.compile("用(.+?)(?:来|去)?(?:实现|模拟)")
_ACTING_ON = re.compile("([^，。？?的]+)对.+?的?(?:影响|作用|意义|贡献)")


def _turned_round(left: str, right: str) -> bool:
    """Whether two stems of the same words give them each other's part: 用栈实现队列 and
    用队列实现栈, 甲对乙的影响 and 乙对甲的影响.
    """
    for roles in (_MEANS, _ACTING_ON):
        one, other = roles.search(left), roles.search(right)
        if one and other and one[1] != other[1]:
            return True
    return False


def _praised(asked: Asked) -> str:
    """Return which of two things is asked for its merits beside the other, "" for neither.

    线程相比进程的优点 and 与进程相比，线程的优点 ask for those of 线程.
    """
    if len(asked.words) != 2 or not {"pros", "cons"} & asked.asks:
        return ""
    if not _BESIDE.search(asked.bare) or _BOTH.search(asked.bare):
        return ""
    return asked.words[1] if _BEHIND.match(asked.bare) else asked.words[0]


_BESIDE = re.compile("相比|相较|对比|比起|较|比")
_BEHIND = re.compile("(?:和|与|跟|同).+?(?:相比|相较|对比|比较|比)(?!的|有|来)|相比|相较|对比|比起")
_BOTH = re.compile("(?:对比|比较)(?:一下)?[^和与跟]+[和与跟]|各自|分别|各有")


def _side_by_side(words: tuple[str, ...], asked: Asked) -> bool:
    """Whether two words stand in one operand: in 标准差怎么计算 the asking words part them."""
    return any(operand.count(words[0]) and operand.count(words[1]) for operand in asked.operands)


def _rotated(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    return any(x[i:] + x[:i] == y for i in range(1, len(x)))
