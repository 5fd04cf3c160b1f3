"""Wordings that mean one thing, worded as one, before a stem is cut into words."""

import re
from collections.abc import Callable

from tikulint.similarity.notation import plain_notation
from tikulint.similarity.standard import standard_wording

_NUMBERS = ["1", "2", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
_NUMERALS = dict(zip("一二两三四五六七八九十", _NUMBERS, strict=True))
_MEASURE = "(?:大|个|种|类|条|点|项)"
_COUNTED = re.compile(
    r"(?<![第\d.几二三四五六七八九十])([二两三四五六七八九十]|(?<![a-z])\d{1,2})"
    rf"{_MEASURE}(?!分|别|[+\d])"
)
"""四大特性, 四个特性, 4 种特性."""
_TO_NAME = re.compile(
    r"\s*(?:主要|基本|核心|重要)?的?(?:特[性点征]|原则|步骤|阶段|条件|要[素件]|部分|方面|类型|级别|层次|范式|方法|方式"
    r"|作用|功能|模块|环节|组成|因素|原因|优点|缺点|好处|意义|内容|规律|定律|定理|属性|状态|指标|概念)"
)
"""What four of them are counted to be named: 四个特性; two of 两个数 are meant as they stand."""
_WHICH_OF = re.compile(
    rf"(?:分为|分成|是|有|包括|包含|具有|提供了?|存在|表现为)?哪(?:\d+|[几两三四五六七八九十])(?!步)\s*(?:{_MEASURE}|部分|层|方面)*"
)
"""是哪三种, 有哪七层."""
_SWAYED = re.compile(r"受(?:到)?(?:哪些|什么)因素的?影响|会?受(?:到)?(?:哪些|什么)的?影响")
_SWAYING = re.compile(r"影响([^，。？?]{2,24}?)的(?:主要)?因素")
"""影响速率的因素, 速率受哪些因素影响."""
_ENSURED = re.compile(
    r"(?:保证|确保|使(?!用)得?|让)([^，。？?不]{0,8})不(?:会|被|再)?(?=[\u4e00-\u9fff])"
)
"""保证消息不丢失, 防止消息丢失."""
_WHICH = re.compile(r"(?:^|(?<=[有是，,、]))那(?=[些种]\S{0,24}[？?])")
"""那些操作会泄漏内存？ for 哪些: the commonest slip of all."""
_OTHER = re.compile("(?<!尤)其[他它]的?|别的|另外的?")
"""除了锁还有其他办法吗, 除了锁还有哪些办法."""
_DIFFERENT = re.compile(r"(?<![么何啥些有是的])不同(?=[？?\s]*$)")
"""A 与 B 不同？"""
_WITH = re.compile(r"(?<=[\u4e00-\u9fff])(?<![参给赋付])与(?=[\u4e00-\u9fff])(?!非门|[其否会])")
_INTRODUCED = re.compile(r"介绍(?:一?下)?[你您]?们?自己(?=[吧吗]?\s*(?:$|[，。,.？?！!；;（(]))")
"""介绍一下自己, 自我介绍; 介绍自己的项目 is another thing."""
_ASKED_BACK = re.compile(
    r"(?:^|(?<=[\s，,：:]))(?:最后)?[，,]?[你您]?(?:还|又)?有(?:没有)?(?=[^。？?]{0,12}问)"
    r"(?:什么|啥|哪些|其他)?(?:问题)?(?:是)?(?:需要|[想要]+)(?:问|提)?(?:问题|问)?(?:我们?|面试官)?的?(?:问题)?[吗么嘛]?"
    r"(?=[？?。\s]*$)"
)
"""你有什么要问我的, 还有什么问题想问的吗: the last question of an interviewer."""
_NAMING_AT_END = re.compile(
    r"(?<=[\u4e00-\u9fff])(?:主要)?(?:包括|包含|(?<![没具所还只])有)了?(?=[\s:：()（）_。.，,]*$)"
)
"""其特征包括（ ）, 其特征有：."""
_LIGHT_VERB = re.compile(
    r"(?:先|首先|简[单短]地?|(?:做|作|进行)(?:一?[个下次]|(?:\d{1,3}|[一两三])\s*(?:秒钟?|分钟|min)的?|简[单短]的?)*)+"
    r"(?=(?:自我)?介绍|总结|对比|比较|分析|说明|评价|解释|讲解|分享)"
)
"""做个自我介绍, 进行对比: the noun says what is to be done."""
_NONE_OF = re.compile(r"\s*(?:不(?:属于|包括|包含|含有)|(?<!是)不是)\s*")
"""不属于公文的是, 哪项不是公文, 公文不包括哪项."""
_TIMES = "实定超同临平小分延及随暂当计耗按即历用课何学秒逾准不届工费省有"
_WHEN = re.compile(
    r"(?<![么有何])时候的?"
    rf"|(?<=[\u4e00-\u9fff])(?<![{_TIMES}])时的?(?=[a-z,，\s]|$)|(?<=[\u4e00-\u9fff])(?<![{_TIMES}])时的"
)
"""横竖屏切换时, 横竖屏切换的时候."""
_EFFECT = re.compile(r"(?<=实现|制作)([^，。；？?]+?)的?效果(?=[？?。\s]*$)")
"""实现轮播图的效果, 实现轮播图."""
_MADE_OF = re.compile("的(?:主要|基本)?(?:组成|构成)(?:部分)?(?=[？?。\\s]*$)")
"""Agent 的组成, Agent 由哪些部分组成."""
_ONE_OF = re.compile(
    "(?<=以下|下列)(?:各?选?项中?[，,]?)?哪一?[个项种些](?:选项)?|(?<=的是)哪一?[个项种些](?=[（(？?_。\\s]|$)"
)
"""下列哪个不是公文, 不是公文的是哪一项, 下列不是公文的是."""
_YEAR = re.compile("是?[在于]?(?:哪一?年|何年|哪一?天|什么时间|何时)")
_TIME = re.compile("的(?:具体)?时间[是为]?(?=[（(？?_。\\s]*$)")
"""成立的时间, 哪一年成立."""
_LAW = re.compile("(?<=定律|定理|原理|法则)的(?:主要|基本)?内容(?:是什么|是)?(?=[（(？?_。\\s]*$)")
_STRUCTURE = re.compile(r"(?<=[a-z0-9])\s*(?=(?:网络|模型|整体)?(?:结构|架构)(?:[？?。\s]*$|是))")
"""LSTM 结构, LSTM 的结构."""
_CONTENTS = re.compile("的(?:主要)?内容(?:是什么|有什么)?(?=[？?。\\s]*$)")
_FORMULA = re.compile("的?计算公式(?:是什么|是怎样的|是|有哪些)?(?=[？?。\\s]*$)")
"""F1 的计算公式, F1 怎么计算."""
_RATHER = re.compile("而(?:不|没有?)(?:再|直接)?(?:使?用|采用|选择|选用|是)")
"""为什么用 A 而不用 B, 为什么使用 A 而不是 B."""
_TO_TAKE_OFF = re.compile("(?<=[何么样])(?=去(?:[掉除重噪雾偏敏皮壳耦]|中心|空格|标识))")
"""如何去掉: the verb is 去掉, though 如何去 asks as well."""
_WILL = re.compile(
    "(?<![机社协议工国集大宴晚舞博展学公聚拜教商年党委常全])将?会(?=有(?:哪|什么|怎样|何))"
)
"""会有哪些变化, 有哪些变化; 机会有哪些 is another thing."""
_COMPARED = re.compile(
    "(?:相比[较于起]|相较[于之]?|相对于(?=[^，。？?]*(?:优[点势]|缺点|劣势|好处|改进|变化|提升|不同|区别)))"
)
_NORMAL_FORMS = re.compile("(?<!第)([一二三四五])大?(?=范式)")
_VALUES = re.compile("(?<=的)(?:属性)?值(?=(?:有|都有|分别有|包括)(?:哪|什么|几))")
_IN_ORDER = re.compile("(?<=消息)的?(?:顺序性?|有序性?)")
"""保证消息的顺序, 保证消息有序."""
_UNDERNEATH = re.compile(
    r"底层(?:实现)?(?:是|都)?(?:用|采用|使用)(?:的是|[了的])?(?:什么|哪种|哪些|啥)(?=\S{0,4}(?:结构|算法))"
)
"""底层用了什么数据结构, 底层的数据结构."""
_ILLS = re.compile(
    r"(?:避免|防止|预防|缓解|减轻|抑制|克服|应对|降低|减少)(?=[^，。？?]{0,6}"
    r"(?:过拟合|欠拟合|梯度消失|梯度爆炸|梯度弥散|幻觉|灾难性遗忘|数据倾斜|不平衡|不均衡|复读机|回流|重排|重绘))"
)
"""What is prevented and cured alike."""
_WRITTEN = re.compile("(?<![读听会拼])写法(?![典律])")
"""单例模式有几种写法, 单例模式的实现方式."""
_DESIGNED = re.compile("(?<=[何么样])(?:去|来)?设计(?:出?一[个款套种])(?=[\u4e00-\u9fff])")
"""如何设计一个秒杀系统, 秒杀系统怎么设计."""
_BY_COMMAND = re.compile(
    r"((?:查[看询找]|搜索|显示|创建|新建|删除|修改|复制|移动|重命名|统计|杀死|启动|停止|重启|安装|卸载|解压|压缩|切换|合并"
    r"|回滚|撤销|提交|拉取|推送|下载|上传|备份|恢复|退出|关闭)[^，。？?]{1,12}?)的命令(?:是什么|是|有哪些)?(?=[？?\s]*$)"
)
_COMMAND = re.compile(
    r"(?:使?用|通过)(?:的是)?(?:什么|哪个|哪条|哪些|哪一个|啥)命令(?:来|去|可以|能)?"
)
"""Linux 查看进程的命令, 用什么命令查看进程, 怎么查看进程."""
_AFTER_LATIN = re.compile(
    r"(?<=[a-z0-9+#])中(?=[\u4e00-\u9fff])(?![国间文断心序英位缀继台等学央性华东西南北])"
)
"""Where jieba, which cuts each run of Han alone, would take 与 or 中 into the next word."""


def plain_wording(prose: str) -> str:
    """Return prose in lower case, with wordings that mean one thing worded as one."""
    prose = plain_notation(standard_wording(prose.lower()))
    if "除" in prose:
        prose = _OTHER.sub("", prose)
    for wording, plain in _WORDINGS:
        prose = wording.sub(plain, prose)
    return prose


def counted(prose: str) -> frozenset[str]:
    """Return the numbers that only say how many there are: 4 of 四种隔离级别."""
    lower = _WHICH_OF.sub("", prose.lower())
    return frozenset(
        _NUMERALS.get(found[1], found[1])
        for found in _COUNTED.finditer(lower)
        if not found[0].endswith("个") or _TO_NAME.match(lower, found.end())
    )


def _digit(counted: re.Match[str]) -> str:
    number = counted[1]
    return f" {_NUMERALS.get(number, number)} "


_WORDINGS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_WHICH, "哪"),
    (_ASKED_BACK, "反问"),
    (_NAMING_AT_END, "有哪些"),
    (_ONE_OF, ""),
    (_NONE_OF, " 不是 "),
    (_INTRODUCED, "自我介绍"),
    (_LIGHT_VERB, ""),
    (_WHICH_OF, "有哪些"),
    (_COUNTED, _digit),
    (_DIFFERENT, "的区别"),
    (_ENSURED, r"防止\1"),
    (_SWAYED, "的影响因素有哪些"),
    (_SWAYING, r"\1的影响因素"),
    (_WILL, ""),
    (_COMPARED, "相比"),
    (_EFFECT, r"\1"),
    (_NORMAL_FORMS, _digit),
    (_VALUES, "取值"),
    (_IN_ORDER, "顺序"),
    (_UNDERNEATH, "底层"),
    (_ILLS, "解决"),
    (_WRITTEN, "实现方式"),
    (_DESIGNED, "设计"),
    (_BY_COMMAND, r"怎么\1"),
    (_COMMAND, "怎么"),
    (_YEAR, "什么时候"),
    (_TIME, "什么时候"),
    (_LAW, "是什么"),
    (_STRUCTURE, "的"),
    (_MADE_OF, "由哪些部分组成"),
    (_CONTENTS, "包含哪些内容"),
    (_FORMULA, "怎么计算"),
    (_RATHER, "而不是"),
    (_TO_TAKE_OFF, " "),
    (_WHEN, " 时 "),
    (_WITH, " 与 "),
    (_AFTER_LATIN, "中\n"),
)
"""In this order: what one brings about the next may word plainly."""
