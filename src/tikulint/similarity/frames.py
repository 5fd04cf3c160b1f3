"""Frames of exams and interviews in which a question stands: 下列选项中属于…的是, 做个自我介绍."""

import re
from typing import Final

from tikulint.similarity.rewording import Rewording

_WHICH = re.compile(
    r"(?:^|(?<=[有是，,、]))那(?=[些种]\S{0,24}[？?])"
    r"|(?<=在)那(?=个(?:生命周期|阶段|方法|函数|类|包|线程|文件|目录|层|版本|环节|地方|钩子|国家|城市|朝代|年代))"
)
"""那些操作会泄漏内存？ for 哪些: the commonest slip of all; 放在那个目录."""
_ASKED_BACK = re.compile(
    r"(?:^|(?<=[\s，,：:]))(?:最后)?[，,]?[你您]?(?:还|又)?有(?:没有)?(?=[^。？?]{0,12}问)"
    r"(?:什么|啥|哪些|其他)?(?:问题)?(?:是)?(?:需要|[想要]+)(?:问|提)?(?:问题|问)?(?:我们?|面试官)?的?(?:问题)?[吗么嘛]?"
    r"(?=[？?。\s]*$)"
)
"""你有什么要问我的, 还有什么问题想问的吗: the last question of an interviewer."""
_NAMING_AT_END = re.compile(
    r"(?<=[\u4e00-\u9fff])(?<!不)(?:主要)?(?:包括|包含|(?<![没具所还只])有)了?(?=[\s:：()（）_。.，,]*$)"
)
"""其特征包括（ ）, 其特征有：."""
_BELOW = re.compile(
    r"(?:下列|以下|下面)(?:各选?项|备?选项)?中?[，,]?(?=哪|什么|不?属于|不是|不包括|关于|有关)"
)
"""下面各选项中属于部件的是, 下列属于部件的是."""
_LIES_IN = re.compile(r"(?<=[\u4e00-\u9fff])(?:就?在于|应该?是|应为|应当是)(?=[（(）)？?_。\s]*$)")
"""测试的目的在于, 测试的目的是."""
_ENDING = re.compile(r"(?<=[\u4e00-\u9fff]的)[为有](?=[（(）)？?_。\s]*$)")
"""属于部件的有, 属于部件的是."""
_DIVIDED = re.compile(r"(?:可以?|一般)?(?:划分|区分|分)[为成](?=[\s:：()（）_。.，,]*$)")
"""资产按流动性可以分为（ ）, 分为哪几类."""
_OF_WHICH = re.compile("(?<=下列)(?:各?[种项个组类])?[\u4e00-\u9fff]{2,4}中[，,]?(?=不?属于)")
"""下列物质中属于纯净物的是, 下列属于纯净物的是."""
_MAKER = re.compile(
    r"^\s*(提出|发明|发现|创立|编写|创作|写|著)了?[“\"]?([^，。？?”\"]{2,20}?)[”\"]?(?:理论|学说|观点|概念)?"
    r"的(?:人|学者|科学家|教育家|思想家|心理学家|物理学家|作家|作者|诗人)?是(?:谁)?(?=[\s（(）)_？?。]*$)"
)
"""提出水锤理论的是（ ）, 水锤是谁提出的."""
_AUTHOR = re.compile(r"(?:的)?(?:作者)?是(?:由)?谁(?:所)?(?:写|著|创作|作)的?(?=[？?。\s]*$)")
"""《水闸》是谁写的, 《水闸》的作者是谁."""
_MAIN = re.compile(
    "(?<=有哪些|有什么)(?:最?主要|基本|重要|核心|关键|显著|明显|具体)的?"
    "(?=功能|作用|优点|缺点|优势|劣势|特点|特征|特性|区别|不同|差异|用途|好处|坏处|步骤|方法|方式|类型|种类|应用|影响|意义|问题|职责|任务)"
)
"""有哪些主要功能, 有哪些功能."""
_CALLED = re.compile(
    "(?:又|也|亦|还)(?:被|可)?(?:称[为作]?|叫做?|名为?)(?:是|为)?(?:什么|啥)?(?:名称|名字)?(?=[？?。\\s（(）)_]*$)"
)
"""黑盒测试又称为, 黑盒测试也叫什么."""
_AT_WORST = re.compile("(?:在|的)?最(坏|好|差)(?:的)?(?:情况|情形|条件)下?的?")
"""最坏情况下的时间复杂度, 最坏时间复杂度."""
_PORT = re.compile(
    "(?:使用|采用)?的?(?:默认|缺省|标准)(?:使用)?的?(?=端口)|(?:使用|采用)的(?=端口)"
)
"""FTP 使用的端口号, FTP 的默认端口号."""
_ONE_OF = re.compile(
    "(?<=下列)哪一?[个项种些](?:选项)?|(?<=的是)哪一?[个项种些](?=[（(）)？?_。\\s]|$)"
)
"""下列哪个不是公文, 不是公文的是哪一项, 下列不是公文的是."""
_NONE_OF = re.compile(r"\s*(?:不(?:属于|包括|包含|含有)|(?<![是而])不是)\s*")
"""不属于公文的是, 哪项不是公文, 公文不包括哪项."""
_SAYING = "(?:说法|叙述|表述|描述|论述|陈述)"
_FALSE = "(?:错误|不正确|有误|不对|有错误?)"
_JUDGED = re.compile(
    rf"(?:下列|以下|下面)?(?:关于|有关|对于?)([^，。？?]{{2,30}}?)[，,]?(?:的?(?:下列|以下|下面)?(?:哪一?[个项种])?{_SAYING}|的?(?:下列|以下|下面)(?:各项|选项)?)中?[，,]?"
    rf"(?:下列|以下|下面)?(?:哪一?[个项种些])?是?(?:(正确|对)|{_FALSE})的?[是有为]?(?:哪一?[个项])?(?=[（(）)？?：:_。\s]*$)"
)
"""关于X的说法正确的是, 关于X，以下叙述中正确的有: what is said may be called anything."""
_BLANK = r"(?:[（(][\s_]*[）)]|_{2,}|＿+)"
_BLANK_UNIT = re.compile(
    rf"{_BLANK}\s*(?=个?(?:个|位|层|种|类|字节|岁|小时|分钟|秒|天|周|米|公里|千米|厘米|毫米|千?克|吨|元|倍|次|分|级|度|%|℃)"
    r"(?:[，。；;？?\s]|$|以[上下内外]|之[内间]|左右|组成|构成))"
)
"""占（ ）个字节, 占多少个字节."""
_BLANK_YEAR = re.compile(rf"(?:发生|成立|建立)?[于在]\s*{_BLANK}\s*年")
_BLANK_COUNT = re.compile(
    rf"(?:可以?|一)?(?:共?分为|共?分成|共有|共|包括|具有|含有?|由|有)\s*(?:{_BLANK}|多少|几)\s*个?([层位种类条次项步级]|部分|阶段|步骤|方面|环节)"
)
"""爆发于（ ）年, 哪一年爆发; 共有（ ）层, 分为几层."""
_TO_DO = re.compile(r"(?<=[\u4e00-\u9fff])(?<![及同当随届按])时应(?:该|当)?(?!对)")
"""遇到红灯时应（ ）, 遇到红灯应当如何: 时应 is no word."""
_INTRODUCED = re.compile(r"介绍(?:一?下)?[你您]?们?自己(?=[吧吗]?\s*(?:$|[，。,.？?！!；;（(]))")
"""介绍一下自己, 自我介绍; 介绍自己的项目 is another thing."""
_POLITE = re.compile(
    r"^\s*[你您]?(?:能不能|能否|可不可以|可否|能|可以)(?:给我们?|跟我们?|请)?"
    r"((?:简[单要]|大[概致]|详细)?地?(?:说[说一下明]|讲[讲一下解]|谈[谈一下]|聊[聊一下]|介绍|解释|描述|概括|总结|分享)[^？?]+?)"
    r"[吗么嘛](?=[？?。\s]*$)"
)
"""能说说锁吗, 说说锁: no reader answers with yes."""
_ANY = re.compile(r"有没有(?=什么)")
"""有没有什么缺陷, 有什么缺陷."""
_KNOWN_TO_YOU = re.compile(
    r"[你您]?所?(?:了解|知道|用过|接触过|听说过|见过)过?的?(?:都|分别)?(?=有(?:哪些|什么)[？?\s]*$)"
)
"""排序算法你了解过有哪些, 排序算法有哪些."""
_ASTONISHED = re.compile(r"怎么就([^，。？?]{1,10})了(?=[？?。\s]*$)")
"""TCP 怎么就可靠了, 为什么可靠."""
_CAN_SERVE = re.compile(r"(?:可以|能够?)(?=用于(?:什么|哪))")
"""select 可以用于什么, 用于什么."""
_PROGRAMMING = re.compile(
    r"(?<=[a-z0-9+#])\s*(?:编程|开发)(?:当|之)?中(?=[，,\s]|的?[\u4e00-\u9fff])"
)
"""Zorb 编程中，闸门的用法: where it is asked; nobody is to program."""
_IN_KIND = re.compile(
    r"(?<=[a-z0-9])\s*(?:类|模型|算法|框架|协议|语言|库)[中里](?=的|\s|[a-z]|[，,])"
)
"""Thread 类中的 yield 方法: 类中 is no word."""
_GOING_ON = re.compile("正在(?:运行|执行|工作|进行)(?:中|着)?的(?=[\u4e00-\u9fff])")
"""停止一个正在运行的线程, 停止一个线程."""
_SUCH = re.compile(
    r"(?:这[类种个些]|此类|该类)(?:攻击|问题|情况|现象|漏洞|错误|异常)(?=[？?。\s]*$)"
)
"""什么是水锤，如何防止这类问题: 如何防止."""
_WHAT_LIKE = re.compile(r"是(?:一?[个种])?(?:什么|啥)样(?:子)?的?(?=[？?。\s]*$)")
"""流程是什么样的, 流程是怎样的."""
_DECLARED = re.compile(
    "(?<!不)(?:可不可以|是否可以|可以|能不能|能否|可否|能够?)(?:被)?(?:声明|定义|设置|写|设)(?:为|成)(?=[\u4e00-\u9fff])"
)
"""构造函数能否声明为虚函数, 构造函数可以是虚函数吗."""
_NOT_DECLARED = re.compile(
    "不(?:可以|能够?)(?:被)?(?:声明|定义|设置|写|设)(?:为|成)(?=[\\u4e00-\\u9fff])"
)
"""哪些函数不能声明为虚函数, 不能是虚函数."""
_WRITE_DOWN = re.compile(
    r"(?<!手)写出(?=[^，。？?]{1,24}(?:公式|表达式|方程式?|定义|通式)(?=[？?。\s]*$))"
)
"""写出 softmax 的公式, softmax 的公式."""
_OF_TWO = re.compile(
    "(?<=[\u4e00-\u9fffa-z0-9])(?:相比较?|比较|比起来)[，,]\\s*(?:谁|哪一?个)的?(?=[^，。？?]{0,8}[快慢高低大小好差])"
)
_WHO = re.compile("(?<=[\u4e00-\u9fffa-z0-9])[，,]?\\s*谁的?(?=[^，。？?]{0,8}[快慢高低大小好差])")
_FASTER = re.compile(r"(?:的?速度|的?效率)?(?:会)?(?:更|比较|最)?(?=[快慢高]一?[些点]?[？?。\s]*$)")
"""数组与链表相比，谁的查询速度快, 数组和链表哪个查询更快."""
_LIGHT_VERB = re.compile(
    r"(?:先|首先|简[单短]地?|(?:做|作|进行)(?:一?[个下次]|(?:\d{1,3}|[一两三])\s*(?:秒钟?|分钟|min)的?|简[单短]的?)*)+"
    r"(?=(?:自我)?介绍|总结|对比|比较|分析|说明|评价|解释|讲解|分享)"
)
"""做个自我介绍, 进行对比: the noun says what is to be done."""


def _judgement(found: re.Match[str]) -> str:
    return f"关于{found[1]}的说法{'正确' if found[2] else '错误'}的是"


def _naming(found: re.Match[str]) -> str:
    return "包括哪些" if "包" in found[0] else "有哪些"


FRAMES: Final = (
    Rewording(_WHICH, "哪", "那"),
    Rewording(_JUDGED, _judgement),
    Rewording(_ASKED_BACK, "反问", "问"),
    Rewording(_BELOW, "下列"),
    Rewording(_LIES_IN, "是"),
    Rewording(_ENDING, "是", "的"),
    Rewording(_NAMING_AT_END, _naming),
    Rewording(_DIVIDED, "分为哪几类", "分"),
    Rewording(_OF_WHICH, "", "属于"),
    Rewording(_MAKER, r"\2是谁\1的", "是"),
    Rewording(_AUTHOR, "的作者是谁", "谁"),
    Rewording(_MAIN, "", "有"),
    Rewording(_CALLED, "又称"),
    Rewording(_AT_WORST, r"最\1", "最"),
    Rewording(_PORT, "的", "端口"),
    Rewording(_ONE_OF, ""),
    Rewording(_NONE_OF, " 不是 ", "不"),
    Rewording(_BLANK_YEAR, "什么时候", "年"),
    Rewording(_BLANK_COUNT, r"有几\1"),
    Rewording(_BLANK_UNIT, "多少"),
    Rewording(_TO_DO, " 时 应", "时应"),
    Rewording(_INTRODUCED, "自我介绍", "自己"),
    Rewording(_POLITE, r"\1"),
    Rewording(_ANY, "有", "有没有"),
    Rewording(_KNOWN_TO_YOU, "", "有"),
    Rewording(_ASTONISHED, r"为什么\1", "怎么就"),
    Rewording(_CAN_SERVE, "", "用于"),
    Rewording(_PROGRAMMING, "中", "中"),
    Rewording(_IN_KIND, "中"),
    Rewording(_GOING_ON, "", "正在"),
    Rewording(_SUCH, ""),
    Rewording(_WHAT_LIKE, "是怎样的", "样"),
    Rewording(_DECLARED, "是否可以是"),
    Rewording(_NOT_DECLARED, "不能是", "不"),
    Rewording(_WRITE_DOWN, "", "写出"),
    Rewording(_LIGHT_VERB, ""),
    Rewording(_OF_TWO, "哪个", "比"),
    Rewording(_WHO, "哪个", "谁"),
    Rewording(_FASTER, ""),
)
"""Each with the plain frame, in the order in which they are put in."""
