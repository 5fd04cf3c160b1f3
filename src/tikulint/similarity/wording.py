"""Wordings that mean one thing, worded as one, before a stem is cut into words."""

import re
from typing import Final

from tikulint.similarity.counting import COUNTS
from tikulint.similarity.doing import DOING
from tikulint.similarity.figures import FIGURES
from tikulint.similarity.frames import FRAMES
from tikulint.similarity.modality import MODALITY
from tikulint.similarity.notation import plain_notation
from tikulint.similarity.rewording import Rewording, reworded
from tikulint.similarity.standard import standard_wording

_SWAYED = re.compile(r"受(?:到)?(?:哪些|什么)因素的?影响|会?受(?:到)?(?:哪些|什么)的?影响")
_SWAYING = re.compile(
    r"影响([^，。？?]{2,24}?)的(?:主要)?因素|有?(?:哪些|什么)因素[会能]?影响到?([^，。？?]{2,24})(?=[？?。\s]*$)"
)
"""影响速率的因素, 速率受哪些因素影响."""
_ENSURED = re.compile(
    r"(?:保证|确保|使(?!用)得?|让)([^，。？?不]{0,8})不(?:会|被|再)?(?=[\u4e00-\u9fff])"
)
"""保证消息不丢失, 防止消息丢失."""
_OTHER = re.compile("(?<!尤)其[他它]的?|别的|另外的?")
"""除了锁还有其他办法吗, 除了锁还有哪些办法."""
_DIFFERENT = re.compile(r"(?<![么何啥些有是的])不同(?=[？?\s]*$)")
"""A 与 B 不同？"""
_WITH = re.compile(r"(?<=[\u4e00-\u9fff])(?<![参给赋付])与(?=[\u4e00-\u9fff])(?!非门|[其否会])")
_TIMES = "实定超同临平小分延及随暂当计耗按即历用课何学秒逾准不届工费省有"
_WHEN = re.compile(
    r"(?<![么有何])时候的?"
    rf"|(?<=[\u4e00-\u9fff])(?<![{_TIMES}])时的?(?=[a-z,，\s]|$)|(?<=[\u4e00-\u9fff])(?<![{_TIMES}])时的"
)
"""横竖屏切换时, 横竖屏切换的时候."""
_EFFECT = re.compile(r"(?<=实现|制作)([^，。；？?]+?)的?效果(?=[？?。\s]*$)")
"""实现轮播图的效果, 实现轮播图."""
_MADE_OF = re.compile(
    r"的(?:主要|基本)?(?:组成|构成)(?:部分)?(?:是什么|有哪些|包括|是怎样的)?(?=[？?。\s]*$)"
)
"""Agent 的组成, Agent 由哪些部分组成."""
_YEAR = re.compile("是?[在于]?(?:哪一?年|何年|哪一?天|什么时间|何时)")
_TIME = re.compile("的(?:具体)?时间[是为]?(?=[（(）)？?_。\\s]*$)")
"""成立的时间, 哪一年成立."""
_LAW = re.compile(
    "(?<=定律|定理|原理|法则|规律|学说)的(?:主要|基本)?内容(?:是什么|是)?(?=[（(）)？?_。\\s]*$)"
)
_EXPRESSED = re.compile("(?<=定律|定理|原理)的(?:数学|基本)?表达式")
"""定律的表达式, 定律的公式."""
_FUNCTION = re.compile("(?<=函数)的?(?:数学|具体|计算)?(?:表达式|公式)")
"""写出 softmax 函数的表达式, softmax 的公式."""
_PARTS = re.compile(
    "由(?:哪些|什么|哪几个)(?:基本|主要)?(要素|成分|元素|环节|模块|组件)(?:组成|构成)"
    "|的?(?:基本|主要)?(?:组成|构成)(?:的)?(要素|成分|元素|环节|模块|组件)"
)
"""由哪些要素构成, 构成要素有哪些."""
_BUILD = re.compile("(?<=[\\u4e00-\\u9fff])的?结构的?(?=特[点征性])")
"""细胞膜的结构特点, 细胞膜结构的特点."""
_IN_THE_WORLD = re.compile(
    "(?:全?世界|全球|地球)(?:上|范围内)?(?=[^，。？?]{0,6}最)|(?<=历史)上(?=最)"
)
_STATE = re.compile("(?<=就绪|运行|阻塞|挂起|等待|终止|睡眠|执行|新建|创建|静止|激活)状态")
"""就绪状态, 就绪态."""
_TURNED = re.compile(
    r"[从由]([^，。？?从由到\s]{1,10}?)[态]?"
    r"(?:(?:转换|转变|变换|切换|转化|过渡|变化|变迁|迁移|转移|转|变)(?:到|至|成为?|为)|进入到?|变为?|到(?![达位期底来]))"
    r"(?=[\u4e00-\u9fffa-z])(?:([\u4e00-\u9fff]{2,4}?)态)?"
)
"""由就绪态转为运行态, 从就绪到运行."""
_JUST = re.compile("(?<=[何么样])(?:才能?|应该)(?=[\\u4e00-\\u9fff])")
"""如何才能解决, 如何解决."""
_ANALYSIS = re.compile("(?<=[a-z])分析法")
_BASIC_PARTS = re.compile("基本要素")
_MOST = re.compile(
    r"(最[^，。？?]{1,16}?)(?:是|为|叫)(?:什么|哪一?[个种座条国省]|哪里)?(?=[？?。\s]*$)"
)
"""世界上最大的沙漠是哪个, 是什么: there is one."""
_HOW_LONG = re.compile("有多(?:么)?([长高宽深])(?=[？?。\\s]*$)")
"""长江有多长, 长江的长度是多少."""
_REASON_TO_USE = re.compile(
    "(?:使用|采用|引入)([^，。？?的]{1,16})的(?:主要)?原因(?:是什么|有哪些)?"
)
"""使用蝶阀的原因, 为什么使用蝶阀."""
_CONSISTENT = re.compile("(?<![不性])一致(?=[的呢]?[？?。\\s]*$)")
"""如何保证数据一致, 数据一致性."""
_CAUSING = re.compile(
    r"(?:^|(?<=[\s，：:中里上]))(?:有|下列)?(?:哪些|什么|哪几[个种]|哪一?[种个]|啥|(?<=下列)(?=情况|操作|因素|行为|做法))(?:情况|操作|因素|行为|做法|场景|情形|东西|问题|写法)?下?"
    r"(?:可能|都)?(?:会|能|可以)?(?:导致|造成|引起|引发|致使|使得?(?!用))(?:了)?([^，。？?；;]{2,16}?)(?:[的呢]?)(?=[？?。\s]*$)"
)
"""哪些操作会造成内存泄漏, 内存泄漏的原因."""
_STRUCTURE = re.compile(r"(?<=[a-z0-9])\s*(?=(?:网络|模型|整体)?(?:结构|架构)(?:[？?。\s]*$|是))")
"""LSTM 结构, LSTM 的结构."""
_CONTENTS = re.compile("的(?:主要)?内容(?:是什么|有什么)?(?=[？?。\\s]*$)")
_FORMULA = re.compile("的?计算公式(?:是什么|是怎样的|是|有哪些)?(?=[？?。\\s]*$)")
"""F1 的计算公式, F1 怎么计算."""
_CHOSEN = re.compile(r"(?:使用|采用|选用|选择|用)(?=[^？?。]{1,16}而不是)")
_RATHER = re.compile("而(?:不|没有?)(?:再|直接)?(?:使?用|采用|选择|选用|是)")
_NOT_USED = re.compile(
    r"(?<=[a-z0-9\u4e00-\u9fff])\s*[，,]\s*不(?:使?用|采用|选择|选用)(?=[^，。？?]{1,12}[？?\s]*$)"
)
"""为什么用 A 而不用 B, 为什么使用 A，不用 B."""
_TO_TAKE_OFF = re.compile("(?<=[何么样])(?=去(?:[掉除重噪雾偏敏皮壳耦]|中心|空格|标识))")
"""如何去掉: the verb is 去掉, though 如何去 asks as well."""
_WILL = re.compile(
    "(?<![机社协议工国集大宴晚舞博展学公聚拜教商年党委常全])将?会(?=有(?:哪|什么|怎样|何))"
)
"""会有哪些变化, 有哪些变化; 机会有哪些 is another thing."""
_COMPARED = re.compile(
    "(?:相比[较于起]|相较[于之]?|相对于(?=[^，。？?]*(?:优[点势]|缺点|劣势|好处|改进|变化|提升|不同|区别)))"
)
_VALUES = re.compile("(?<=的)(?:属性)?值(?=(?:有|都有|分别有|包括)(?:哪|什么|几))")
_IN_ORDER = re.compile("(?<=消息)的?(?:顺序性?|有序性?)")
"""保证消息的顺序, 保证消息有序."""
_UNDERNEATH = re.compile(
    r"(?:的?底层(?:实现)?(?:是|都)?(?:用|采用|使用)(?:的是|[了的])?(?:什么|哪种|哪些|啥)(?=(?:数据)?结构)"
    r"|的?底层是(?:一?[个种])?(?:什么|哪种|怎样的)(?:样的)?(?=(?:数据)?结构)|的?底层的?(?=(?:数据)?结构))(?:数据)?(?=结构)|(?<=[^用见中样])的数据(?=结构(?:是什么|有哪些|是怎样的)?[？?。\s]*$)"
)
"""底层用了什么数据结构, 底层的数据结构, 数据结构: what it is made of."""
_MADE_WITH = re.compile(
    r"(?:是|都)?(?:采用|使用|用|基于)(?:的是|了|的)?(?:什么|哪种|哪些|何种|啥)(?:样的)?数据结构(?:来?(?:实现|存储)的?)?(?=[？?。\s]*$)"
)
"""索引用的什么数据结构, 索引的数据结构."""
_RUNNING = re.compile("(?<=[\u4e00-\u9fffa-z])的?执行机制")
"""事件循环的执行机制, 运行机制."""
_PRINCIPLES = re.compile(
    "时?(?:要|需要|应该?|应当|必须)?(?:遵循|遵守|坚持|把握)的?(?=(?:哪些|什么|哪几[个项条])(?:基本|主要)?[原规]则)"
)
"""拆分水闸时要遵循哪些原则, 拆分水闸的原则."""
_TYPES = re.compile(
    r"(的|及|和|与|、)(?:主要|常见|基本|\s*\d{1,2}\s*)?类型(?:是什么|包括|有)?(?=[？?。\s]*$)"
)
"""水闸的类型, 水闸有哪些类型."""
_MADE_AS = re.compile(r"(?:被)?设计(?:成为?|为)了?(?=[\u4e00-\u9fffa-z])")
"""为什么设计成不可变的, 为什么不可变."""
_STRATEGY = re.compile(
    "(?<=负载均衡|页面置换|进程调度|线程调度|作业调度|缓存淘汰|内存淘汰|数据淘汰)的?(?:策略|方式)"
)
"""负载均衡的策略, 负载均衡算法."""
_SOUGHT = re.compile(
    r"^\s*(?:请|试)?求(?:出|解)?(?:一个)?(?=[\u4e00-\u9fff])(?![职导和证助救知学生偿])"
)
"""求岛屿的数量, 岛屿的数量."""
_FIND_OUT = re.compile(
    r"^\s*(?:请)?(?:找出|查找|找到|返回|输出)(?:一个)?(?=数组|字符串|链表|二叉树|列表)(?!的?长度)"
)
"""找出数组中出现次数过半的数, 数组中出现次数过半的数."""
_SUITED = re.compile("最?(?:适合|适用)(?:的|于)?(?:什么|哪些|何种)?(?:应用|使用)?(?=场景|场合)")
"""Redis 最适合的场景, Redis 的使用场景."""
_BY_MEANS = re.compile(
    "^用(?=[\\u4e00-\\u9fff])(?!什么|哪|何|过|于|到|来|以|[户途法处例料药工地水电量人力心意功餐品具])"
)
"""用栈实现队列: 用栈 is no word."""
_BOOT = re.compile(r"(?<=boot)(?:\s*中)?\s*的?自动装配")
"""Spring Boot 自动装配, 自动配置; the 自动装配 of Spring itself is another thing."""
_TRIGGER = re.compile("触发(?:的)?条件")
_TOOLS = re.compile("(?<=[工道文玩家器模用农教刀炊餐茶渔夹量卡洁])具(?=有(?:哪|什么|几|何))")
"""测试工具有哪些 has no 具有."""
_COMMON = re.compile("(?<=[与和跟及、])一般(?=的?[\u4e00-\u9fff]{2})")
"""箭头函数与一般函数的区别: 一般 is no adverb."""
_KNOWN = re.compile(
    r"^\s*(?:请|试|来|先)?(?:说|讲|谈|聊|介绍|列举|列|说明|描述)(?:[说讲谈聊]|一?下|一说|一讲|出|几[个种])?"
    r"[你您]?所?(?:知道|了解|用过|熟悉|接触过|见过|听说过)的(?:一些|几[个种])?"
    r"(?=[^，。？?的]*[\u4e00-\u9fff]{2})([^，。？?的]{2,14}?)(?=[？?。\s]*$)"
)
"""说说你知道的排序算法, 排序算法有哪些."""
_SORTING = re.compile("(?<=[些种见用])排序方[法式](?![的论])")
"""知道哪些排序方法, 排序算法有哪些: not how to sort."""
_KNOWN_WHAT = re.compile("(?:了解|知道)(?:些)?什么(?=[？?。\\s]*$)")
"""MySQL 了解什么, MySQL 了解哪些."""
_DISTRIBUTED = re.compile("分布式(?=微)")
"""分布式微服务 holds no 式微."""
_THROWN = re.compile("(?:抛出?|报|遇到)(?:了)?(?=异常|错误(?:[，时会]|$))")
"""线程抛出异常会怎样, 线程发生异常会怎样."""
_DEGREE = re.compile(
    "(?:很|非常|十分|极其|如此|特别|相当)(?=(?:庞?大|巨大|慢|快|小|多|少|高|低|长|短|久|差|好)(?:[的了]|[，。？?\\s]|$))"
)
"""为什么数据文件如此庞大, 数据文件很大: how much is not asked."""
_FIRST = re.compile(
    "[，,]?(?:是)?(?:谁|哪一?个)(?:会|要)?先(?:被)?(执行|加载|调用|触发|初始化|运行)的?(?=[？?。\\s]*$)"
)
"""defer 和 return 哪个先执行, defer 和 return 的执行顺序."""
_VERB = re.compile(
    "(保证(?!金|人)|确保|提高|避免|防止|降低|增加(?!值)|获取|读取|关闭|排除|加快|缩短|扩大|缩小|改变|消除(?!法)|保持"
    "|引起|造成|导致|改善|促进|加强|定位(?=问题))(?=[\\u4e00-\\u9fff]{2})"
)
"""提高质量, 获取数据 and 保持一致 are words of jieba's, where 提高性能 is two."""
_AFTER_LATIN = re.compile(
    r"(?<=[a-z0-9+#])中(?=[\u4e00-\u9fff])(?![国间文断心序英位缀继台等学央性华东西南北])"
)
"""Where jieba, which cuts each run of Han alone, would take 与 or 中 into the next word."""


def _world(found: re.Match[str]) -> str:
    return "世界" if found[0] != "上" else ""


def _turned(found: re.Match[str]) -> str:
    return f"从 {found[1]} 到 {found[2] or ''}"


def plain_wording(prose: str) -> str:
    """Return prose in lower case, with wordings that mean one thing worded as one."""
    prose = plain_notation(standard_wording(prose.lower().replace("√", "根号")))
    return reworded(prose, WORDINGS)


WORDINGS: Final = (
    *FIGURES,
    Rewording(_OTHER, "", "除"),
    *FRAMES,
    *MODALITY,
    *COUNTS,
    Rewording(_DIFFERENT, "的区别", "不同"),
    Rewording(_ENSURED, r"防止\1", "不"),
    Rewording(_SWAYED, "的影响因素有哪些", "影响"),
    Rewording(_SWAYING, r"\1\2的影响因素", "影响"),
    Rewording(_WILL, "", "会"),
    Rewording(_COMPARED, "相比", "相"),
    Rewording(_EFFECT, r"\1", "效果"),
    Rewording(_VALUES, "取值", "值"),
    Rewording(_IN_ORDER, "顺序", "消息"),
    Rewording(_MADE_WITH, "的数据结构", "数据结构"),
    Rewording(_UNDERNEATH, "的内部", "结构"),
    Rewording(_RUNNING, "的运行机制", "机制"),
    Rewording(_PRINCIPLES, " 有", "则"),
    Rewording(_TYPES, r"\1分类", "类型"),
    Rewording(_MADE_AS, " ", "设计"),
    Rewording(_STRATEGY, "算法"),
    Rewording(_SOUGHT, "", "求"),
    Rewording(_FIND_OUT, ""),
    Rewording(_SUITED, "使用", "场"),
    Rewording(_BY_MEANS, "用 ", "用"),
    Rewording(_BOOT, "自动配置", "自动装配"),
    Rewording(_TRIGGER, "触发时机", "触发"),
    Rewording(_TOOLS, "具 ", "具有"),
    Rewording(_COMMON, "普通", "一般"),
    Rewording(_KNOWN, r"\1有哪些", "的"),
    Rewording(_ANALYSIS, "分析", "分析法"),
    Rewording(_BASIC_PARTS, "要素", "基本要素"),
    Rewording(_MOST, r"\1", "最"),
    Rewording(_HOW_LONG, r"的\1度是多少", "有多"),
    *DOING,
    Rewording(_SORTING, "排序算法", "排序"),
    Rewording(_KNOWN_WHAT, "了解哪些", "什么"),
    Rewording(_DISTRIBUTED, "分布式 ", "式微"),
    Rewording(_THROWN, "出现"),
    Rewording(_DEGREE, " "),
    Rewording(_FIRST, r"的\1顺序", "先"),
    Rewording(_YEAR, "是什么时候"),
    Rewording(_TIME, "是什么时候", "时间"),
    Rewording(_LAW, "是什么", "内容"),
    Rewording(_EXPRESSED, "的公式", "表达式"),
    Rewording(_FUNCTION, "的公式", "函数"),
    Rewording(_PARTS, r"的组成\1\2 有哪些 "),
    Rewording(_BUILD, "结构的", "结构"),
    Rewording(_IN_THE_WORLD, _world, "最"),
    Rewording(_STATE, "态", "状态"),
    Rewording(_TURNED, _turned),
    Rewording(_JUST, ""),
    Rewording(_REASON_TO_USE, r"为什么使用\1", "原因"),
    Rewording(_CONSISTENT, "一致性", "一致"),
    Rewording(_CAUSING, r"\1的原因"),
    Rewording(_STRUCTURE, "的", "构"),
    Rewording(_MADE_OF, "由哪些部分组成", "成"),
    Rewording(_CONTENTS, "包含哪些内容", "内容"),
    Rewording(_FORMULA, "怎么计算", "公式"),
    Rewording(_RATHER, " 而不是 ", "而"),
    Rewording(_NOT_USED, " 而不是 ", "不"),
    Rewording(_CHOSEN, " ", "而不是"),
    Rewording(_TO_TAKE_OFF, " ", "去"),
    Rewording(_WHEN, " 时 ", "时"),
    Rewording(_VERB, r"\1 "),
    Rewording(_WITH, " 与 ", "与"),
    Rewording(_AFTER_LATIN, "中\n", "中"),
)
"""In this order: what one brings about the next may word plainly."""
