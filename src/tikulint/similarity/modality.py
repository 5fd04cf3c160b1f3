"""What may, must, need and should not be, worded as one: 不允许使用, 禁止使用, 不能使用."""

import re
from typing import Final

from tikulint.similarity.rewording import Rewording

_NOT_ALLOWED = re.compile(
    r"不(?:允许|准|许)|(?<![舍恨巴怪顾免了由])不得(?![不已了])|不可以|不应该?(?=[\u4e00-\u9fffa-z\s])(?!答|求)"
    r"|(?<!要)不要(?![求紧])"
)
_FORBIDDEN = re.compile(
    "严禁|(?<![何么样可以用来])禁止"
    "(?=使用|采用|[用做在对将把向以从穿超停倒吸饮]|携带|进入|直接|创建|修改|通过|继承|重写)"
)
"""禁止倒车, 不得倒车; but 如何禁止缓存 is how to turn it off."""
_ADVISED_AGAINST = re.compile("不(?:太|怎么)?(?:建议|提倡|主张|鼓励|宜)(?=[\u4e00-\u9fffa-z\\s])")
_ADVISED = re.compile("(?<!不)(?:建议|提倡)(?=使用|采用|用)")
_NEEDED = re.compile(
    "(?<=[何么啥])(?:就)?(?:需要|一定要|必须要?|非要|非得|要)"
    "(?=重[写载]|覆[写盖]|等待?|设置|设计|加(?!密|载|速)|区分|关闭|声明|判断|握手|拷贝|释放|初始化|限制|保证|避免|防止|预热)"
)
"""为什么需要重写 equals, 为什么要重写 equals; 为什么需要索引 asks for its use."""
_METHOD = re.compile(
    r"(重[写载][^，。？?的\u4e00-\u9fff]{0,3}[a-z][\w.()]*)\s*(?:方法|函数)(?![\u4e00-\u9fff])"
)
"""重写 equals 方法, 重写 equals."""
_ABLE = re.compile("是否能够?|能不能够?|能否|可不可以|可否|是否允许")
_ABLE_AT_HEAD = re.compile(r"^\s*是否可以([^，。？?]*?)[？?\s]*$")
"""能否重写静态方法, 可以重写静态方法吗."""
_POLITE = re.compile(
    "[说讲谈聊举写画列绍给论述推]|解释|描述|分享|实现|比较|对比|分析|总结|概括|告诉|回答|证明|帮"
)
_CAN_BE = re.compile(
    r"(?<![可功性机智职效动才万全电热核潜技本异势光权体无产耗低未不])(?:能够?)"
    r"(?=实现|继承|有|为|被|用|是|做|存储|定义|声明|重写|重载|创建|使用|修改|访问|调用|多次|同时|直接)"
)
"""一个类能实现几个接口: 类能 is no word."""
_MAY_HAVE = re.compile(
    r"可以\s*(?:在([^，。？?]{1,8}?)[中里]面?)?(?:定义|声明|包含|存在|拥有|写)(?=[^，。？?]{0,8}(?:方法|函数|属性|变量|字段|构造器|成员|代码块))"
)
"""接口中可以定义静态方法吗, 接口里可以有静态方法吗."""
_MANY = re.compile(r"(?:最多)?\s*可以\s*有(?:几个|多少个?)(?=[\u4e00-\u9fff])")
_NULL = re.compile(r"(?<=[是为])\s*空(?=[吗么呢？?，,。\s]|$)|空值")
_NULL_ALLOWED = re.compile(r"允许([^，。？?]{0,10}?)\s*[是为]\s*(?=null)")
_NULL_AS = re.compile(r"允许(?:使用|存储|存放)?\s*null\s*(?:作为|做|当)\s*(key|键|value|值)")
_IS_NULL = re.compile(r"[是为]\s*(?=null)")
"""允许键为空, 键可以是 null."""


def _whether(found: re.Match[str]) -> str:
    return found[0] if _POLITE.search(found[1][:12]) else f"可以{found[1]}吗"


MODALITY: Final = (
    Rewording(_ADVISED_AGAINST, "不推荐", "不"),
    Rewording(_ADVISED, "推荐", "用"),
    Rewording(_NOT_ALLOWED, " 不能 ", "不"),
    Rewording(_FORBIDDEN, " 不能 ", "禁"),
    Rewording(_NEEDED, ""),
    Rewording(_METHOD, r"\1", "重"),
    Rewording(_ABLE, "是否可以 "),
    Rewording(_ABLE_AT_HEAD, _whether, "是否可以"),
    Rewording(_CAN_BE, " 可以 ", "能"),
    Rewording(_MAY_HAVE, r"\1 可以有", "可以"),
    Rewording(_MANY, "有多少个", "可以"),
    Rewording(_NULL, " null ", "空"),
    Rewording(_NULL_ALLOWED, r"\1 可以 ", "允许"),
    Rewording(_NULL_AS, r"\1 可以 null", "允许"),
    Rewording(_IS_NULL, " ", "null"),
)
"""Each with the plain wording, in the order in which they are put in."""
