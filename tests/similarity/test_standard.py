"""A standard question of interviews is known in any wording, and only where no more is asked."""

import pytest

from tikulint.similarity.lexicon import named_lists
from tikulint.similarity.standard import standard_wording
from tikulint.similarity.wording import plain_wording

PAGE = "输入 url 到页面显示的过程"


@pytest.mark.parametrize(
    ("stem", "wording"),
    [
        ("敲下网址到网页出来，中间都经历了什么？", PAGE),
        ("浏览器里键入域名并回车之后发生的事情（越细越好）", PAGE),
        ("输入 url 后浏览器如何解析 dns", None),
        ("输入 url 到页面显示的过程里哪些可以优化", None),
        ("输入的地址是什么", None),
        ("开场：请先来个 2 分钟的自我介绍好不好", "自我介绍"),
        ("英文自我介绍", None),
        ("自我介绍和项目介绍", None),
        ("建立 tcp 连接为何要握手三次，两次不够吗", "为什么需要三次握手"),
        ("tcp 断开连接，为什么不是三次而是四次挥手", "为什么需要四次挥手"),
        ("为什么要三次握手，四次挥手", None),
        ("三次握手的过程", None),
        ("timewait 为什么要等 2msl 而不是 1msl", "为什么要等待2msl"),
        ("今后三年的个人规划", "职业规划"),
        ("规划一个局域网", None),
        ("为什么选择从上一家公司离开", "离职原因"),
        ("离职的同事怎么交接", None),
        ("你想要的薪资范围", "期望薪资"),
        ("目前的薪资和期望薪资", None),
        ("聊聊自己负责的项目", "介绍一下项目"),
        ("讲讲项目是怎么部署的", None),
        ("开发项目时遇到的最大技术难题，如何克服的", "项目中的难点怎么解决"),
        ("项目里碰到的最大困难", "项目中的难点"),
        ("讲讲最难的项目", None),
        ("怎么看待公司的加班", "如何看待加班"),
        ("加班费怎么看", None),
        ("列举几种处理过拟合的手段", "怎么解决过拟合"),
        ("什么是过拟合，怎么解决", None),
        ("过拟合的原因", None),
        ("css 里样式的权重是怎么算的", "css 选择器的优先级"),
        ("css 有哪些选择器，优先级如何计算", None),
        ("hashmap 不是线程安全的，原因是？", "hashmap 为什么线程不安全"),
        ("hashmap 和 concurrenthashmap 哪个线程安全，为什么", None),
        ("计算注意力时为什么除以 \\sqrt{d_k}", "注意力为什么要除以根号dk"),
        ("链表反转和链表排序", None),
        ("c++ 的源文件怎么变成可执行文件", "c++ 从源代码到可执行文件的过程"),
        ("c 的源文件怎么变成可执行文件", None),
        ("什么是事务的四大特性", "事务的 acid 特性"),
        ("如何保证 acid", None),
        ("说说开启一个线程有哪些方式", "创建线程的方式"),
        ("线程池的创建方式有几种", None),
        ("线程的生命周期有哪几个状态", "线程的状态"),
        ("线程池有几种状态", None),
        ("mysql 的索引为啥要用 b+ 树实现", "为什么用 b+ 树做索引"),
        ("为什么用 b+ 树而不用红黑树做索引", None),
        ("线上 cpu 突然打满，怎么排查", "怎么排查 cpu 飙高"),
        ("怎么排查内存飙高", None),
        ("spring 的 bean 从创建到销毁经历哪些阶段", "spring bean 的生命周期"),
        ("bean 的作用域和生命周期", None),
        ("讲讲 tcp 连接建立的过程", "三次握手的过程"),
        ("三次握手失败会怎样", None),
        ("不同标签页之间怎么传递数据", "跨页面通信的方式"),
        ("小程序页面之间怎么通信", None),
        ("提了 bug 但开发拒绝修改，怎么办", "开发不认可 bug 怎么办"),
        ("开发怎么修改 bug", None),
        ("你在这个项目里主要负责哪些工作", "你在项目中的角色"),
        ("说说你负责的项目的架构", None),
        ("线上漏测了一个缺陷，你怎么处理", "漏测了怎么办"),
        ("怎么避免漏测", None),
        ("常见的页面置换策略", "页面置换算法"),
        ("什么是页面置换", None),
        ("跟上司有不同意见时你会怎么处理", "怎么处理与领导的分歧"),
        ("领导和同事意见不一致怎么办", None),
        ("rag 系统的效果如何评价", "怎么评估 rag 的效果"),
        ("rag 有哪些评估指标", None),
        ("redis 的 key 过期后是怎么清理的", "redis 的过期键删除策略"),
        ("redis 的 key 何时过期", None),
        ("redis 是单线程的，为何还那么快", "redis 为什么这么快"),
        ("mq 的消息被重复消费了怎么处理", "怎么避免消息重复消费"),
        ("kafka 的消息如何不丢失", None),
        ("浮动该怎么清除", "清除浮动的方法"),
        ("谈谈浮动和清除浮动", None),
        ("讲讲你自己最大的缺点", "你的缺点"),
        ("你的优缺点", None),
        ("深拷贝与浅拷贝有什么不同", "深拷贝和浅拷贝的区别"),
        ("怎么检测单链表中是否存在环", "怎么判断链表有环"),
        ("链表的环的入口怎么找到", None),
        ("怎么检查变量是不是数组", "js 判断一个值是不是数组"),
        ("判断数组是不是空", None),
        ("vue3 对比 vue2 有哪些变化", "vue2 和 vue3 的区别"),
        ("vue2 和 vue3 的生命周期有什么区别", None),
        ("为什么 v-for 要写 key", "vue 中 key 的作用"),
        ("为什么 v-for 的 key 不用 index", None),
        ("java 虚拟机的内存区域分为哪些部分", "jvm 的内存结构"),
        ("java 内存模型", None),
        ("kmeans 的类别个数怎么确定", "kmeans 怎么选择 k 值"),
        ("kmeans 如何选择聚类中心", None),
        ("端口被占用了用什么命令查看", "怎么查看端口占用"),
    ],
)
def test_standard_questions(stem: str, wording: str | None) -> None:
    assert standard_wording(stem) == (wording or stem)


def test_a_standard_wording_is_its_own() -> None:
    names = [name for name in named_lists("standard.txt") if name != "common"]
    assert [standard_wording(name) for name in names] == names


def test_a_group_says_something_that_is_not_common() -> None:
    lists = named_lists("standard.txt")
    common = set(lists.pop("common"))
    firsts = {name: words[: words.index("/")] for name, words in lists.items() if "/" in words}
    assert {name for name, words in firsts.items() if common.intersection(words)} == set()


def test_capital_letters_do_not_matter() -> None:
    assert plain_wording("从输入URL到页面展示") == plain_wording(PAGE)


def test_a_long_stem_is_looked_at_no_further() -> None:
    stem = "自我介绍" + "一下" * 40
    assert standard_wording(stem) == stem
