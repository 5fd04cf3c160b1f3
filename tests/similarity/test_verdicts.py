import pytest

from tests.similarity.stems import READER, entry, kind
from tikulint.similarity.options import offered
from tikulint.similarity.verdicts import Kind
from tikulint.similarity.visible import visible


def test_a_stem_is_about_the_tool_its_file_is_named_after() -> None:
    stem, other = "水锤日志怎么轮转", "水锤日志如何轮转？"
    mysql, redis = entry(stem, tools=["mysql"]), entry(other, tools=["redis"])
    assert kind(mysql, redis) is Kind.DIFFERENT
    assert kind(mysql, entry(f"redis {other}")) is Kind.DIFFERENT
    assert kind(mysql, entry(other)) is Kind.DUPLICATE
    assert kind(mysql, entry(other, tools=["java"])) is Kind.DUPLICATE
    assert kind(mysql, entry(f"MySQL {other}", tools=["redis"])) is Kind.DUPLICATE
    assert kind(entry(stem, tools=["mysql", "redis"]), redis) is Kind.DUPLICATE
    assert kind(entry("什么是水锤"), entry("MySQL 的水锤")) is Kind.DIFFERENT
    assert kind(entry("什么是水锤", tools=["mysql"]), entry("MySQL 的水锤")) is Kind.DUPLICATE
    answer = "写满一个文件就换下一个，旧的压缩后归档，超过期限的删除，期限由运维在配置里写明。"
    copied = [entry(each.asked.bare, answer, tools=each.tools) for each in (mysql, redis)]
    assert kind(*copied) is Kind.DUPLICATE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("协程有什么用？", "协程的用途是什么"),
        ("谈谈你对写时复制的理解", "什么是写时复制？"),
        ("栈和堆的区别", "堆与栈有何不同？"),
        ("如何反转单链表？", "怎样把单链表颠倒过来"),
        ("３. NodeJS 的模块机制", "nodejs模块机制"),
        ("**什么是**布隆过滤器", "布隆过滤器是什么？？"),
        ("请使用 JS 写一个方法计算斐波那契数列", "写一个方法计算斐波那契数列"),
        ("什么是朴素分类器", "什么是贝叶斯"),
        ("水锤怎么解决", "水锤的解决方案"),
        ("如何评价聚类效果", "怎样评估聚类效果"),
        ("怎么解决令牌过期", "令牌过期有哪些应对措施"),
        ("信号量的概念以及信号量的用途", "什么是信号量？有何作用"),
        ("说说进程间通信的方式", "IPC 有哪几种手段？"),
        ("水锤会震裂管道吗？为什么？", "水锤会震裂管道吗"),
        ("UTF-8 和 UTF-16 的区别", "utf8 与 utf16 有什么不同"),
        ("Zorb 中 #{} 和 ${} 的区别", "zorb 的 ${} 与 #{} 有什么不同"),
        ("缓存雪崩、击穿、穿透是什么", "什么是缓存穿透、缓存击穿、缓存雪崩？"),
        ("微服务有什么缺点", "微服务存在哪些问题"),
        ("水锤装置包括（ ）", "水锤装置由哪些部分组成"),
        ("线程池中 zorb() 的用途", "zorb 有什么用"),
        ("线程的 zorb() 方法有什么用", "zorb 的用途"),
        ("怎么停止一个正在运行的闸门", "如何停止闸门"),
        ("闸门抛出异常会怎样", "闸门发生异常会怎样"),
        ("Zorb 类中的 quux 方法", "zorb 中的 quux 方法"),
        ("当我试图更新一个闸门时会发生什么", "当更新一个闸门时会发生什么"),
        ("闸门停止或者很慢的时候会怎样", "闸门停止或非常慢的时候会怎样"),
        ("为什么闸门的数据文件如此庞大", "为什么闸门的数据文件很大"),
        ("哪些闸门不能是虚闸门", "什么闸门不能声明为虚闸门"),
        ("找出数组中出现两次的闸门", "数组中出现两次的闸门"),
        ("Zorb 最适合的场景", "Zorb 的使用场景"),
        ("虹吸的用途和缺点", "虹吸有什么用？存在什么问题？"),
        ("Promise all 的作用", "Promise.all 有什么用"),
        ("Array.prototype.map 的用法", "Array.map 怎么用"),
        ("setState 是同步还是异步的", "React 中 setState 什么时候是同步的，什么时候是异步的"),
        ("输入 url 发生了什么", "浏览器从输入url开始发生了什么"),
        ("水闸条例规定，开闸人的义务有哪些", "开闸人的义务有哪些"),
        ("水闸管理的四大职能是（ ）", "水闸管理的基本职能包括哪些"),
        ("Zorblex 有什么缺点", "zorblex 函数存在哪些问题"),
        ("Quuxsort 中分水闸的用途", "分水闸有什么用"),
        ("Quuxsort 的思想", "quuxsort 的原理是什么"),
        ("Quuxsort 的流程是什么样的", "描述 quuxsort 的流程"),
        ("写出 zorblex 函数的表达式", "zorblex 的公式"),
        ("3x3 卷积核的作用", "3×3 卷积有什么用"),
        ("闸门能否定义为虚闸门", "闸门可以是虚闸门吗"),
        ("水闸的内存泄漏怎么检测", "如何定位水闸的内存泄露"),
        ("Zorb 的索引用的是什么数据结构", "Zorb 索引的数据结构是什么"),
        ("Spring Boot 自动装配的原理", "SpringBoot 自动配置原理"),
        ("Zorb 接口和 Quux 的区别", "Zorb 与 Quux 有何不同"),
        ("水锤（water hammer）怎么解决", "如何解决水锤"),
        ("管网安全：怎样预防水锤击穿阀门", "怎样预防水锤击穿阀门"),
        (
            "请说说 `<meter>`、`<dialog>` 和 `<output>` 的区别",
            "`<dialog>`、`<meter>`、`<output>` 有何区别",
        ),
        ("虹吸能够跨过高处吗", "虹吸能跨过高处么？"),
        ("请描述一下阀门（valve）的寿命", "valve 的寿命是怎样的，请描述"),
        ("令牌桶用它都能做什么？（限制流量的方法，统计次数）", "令牌桶用它都能做什么？"),
        ("令牌桶的分类", "令牌桶有哪些"),
        ("PHP 的魔术方法", "魔术方法"),
        ("猜想令牌桶内部是如何实现的？", "令牌桶内部实现逻辑"),
        ("蝶阀、球阀不同？", "蝶阀与球阀的区别"),
        ("蝶阀关键字的作用", "蝶阀有什么用途？（请至少说明两种）"),
        ("水锤怎么消除-美团", "怎么消除水锤？"),
        ("水锤怎么消除？「百度、字节跳动」", "水锤怎么消除？（必考）"),
        ("反转闸门", "闸门反转"),
        ("闸门切换时 Quux 的状态", "闸门切换的时候Quux的状态"),
        ("虹吸的四种形态", "虹吸的形态"),
        ("Zorb-Quux 和 Quux 的区别", "quux 与 ZorbQuux 有何不同"),
        ("zorblex 和 Quux 的区别", "Quux 和 zobrlex 的区别"),
        ("Zorblex 与 Quux 的区别", "Quux 与 Zorbllex 的区别"),
        ("Redis 如何实现水锤日志", "redis 水锤日志"),
        ("何谓水锤？其成因、危害怎样？", "试述水锤的成因、危害"),
        ("Python 中 Quuxlo 的用法", "Quuxlo 怎么用"),
        ("在灌溉的过程中水锤怎么消除", "灌溉过程中怎样消除水锤"),
        ("介绍一下项目里的闸门流向", "闸门流向"),
        ("常见的闸门材质", "闸门材质有哪些"),
        ("闸门开启的过程", "闸门开启原理"),
        ("项目里如何做水闸编排", "水闸编排"),
        ("蝶阀和球阀之间的区别和相同", "蝶阀与球阀的异同"),
        ("zorb quux plim 区别", "quux zorb plim 的区别"),
        ("蝶阀和球阀", "球阀与蝶阀的区别"),
        ("三种水锤模型", "水锤模型有哪些"),
        ("闸门是如何截流的？", "闸门截流原理"),
        ("那些闸门会漏水？", "哪些闸门会漏水？"),
        ("Liunx 的水锤怎么排查", "linux 的水锤怎么排查"),
        ("websoket 闸门", "WebSocket 闸门"),
        ("写时的复制有什么用", "写时复制的作用"),
        ("cross entropy 的水锤", "Cross-Entropy 水锤"),
        ("蝶阀和球阀的核心区别是什么？", "蝶阀与球阀有什么不同"),
        ("尽可能多地写出截流的方法", "截流有哪些方法"),
        ("项目的截流难点", "项目截流难点"),
        ("截流闸门怎么实现？", "截流闸门是怎么实现的？"),
        ("请你先做个简单的自我介绍", "自我介绍一下"),
        ("首先做一个两分钟的自我介绍", "请介绍一下你自己吧"),
        ("截流闸门(必问!!!)", "截流闸门？"),
        ("1️⃣闸门截流", "③ 闸门截流"),
        ("闸门的流量", "闸门的流量是多少"),
        ("截流闸门环节怎么弄", "截流闸门怎么实现"),
        ("反转闸门链", "手写代码，反转闸门链"),
        ("水锤的 β 系数怎么定", "水锤的beta系数如何定"),
        ("除了蝶阀，还知道哪些其他截流办法", "除了蝶阀还知道哪些截流办法"),
        ("蝶阀、球阀本质的区别", "蝶阀和球阀有什么区别"),
        ("那你说说水锤吧", "介绍一下水锤"),
        ("如何设置闸门的虹吸？", "怎么实现闸门的虹吸"),
        ("蝶阀和球阀在使用层面有什么区别", "球阀和蝶阀的区别"),
        ("Zorblex（配重闸门）怎么开启", "怎么开启 zorblex"),
        ("水锤存在问题？", "水锤有哪些问题？"),
        ("问了一下闸门的配重", "闸门的配重"),
        ("水锤可定义为（ ）", "水锤指的是（ ）"),
        ("水锤的波速是 v(t)v(t)v(t) 吗", "水锤的波速是$v(t)$吗"),
        ("有 kkk 个闸门的管网怎么排水", "有 $k$ 个闸门的管网怎么排水"),
        ("zorb quux plim 的区别", "plim，zorb，quux"),
        ("水锤的危害包括：", "水锤的危害有哪些？"),
        ("最后你有什么问题想问我", "有什么想问的"),
        ("泵站学认为，水锤的起因是：", "水锤的起因是什么？"),
        ("10，水锤怎么消除", "9. 怎么消除水锤"),
        ("项目的截流难点", "项目截流的难点有哪些"),
        ("什么时候开展截流", "什么情况下截流"),
        ("Quick Valve Drive（QVD）", "quick valve drive"),
        ("滑动平均是什么", "什么是 EMA"),
        ("泵站位于河道的哪个位置？", "泵站处于河道的哪个位置"),
        ("for…of 与 for…in 的水锤", "for in 和 for-of 的水锤"),
        ("do while 的水锤怎么写", "do-while 的水锤怎么写"),
        ("zorb:auto 和 zorb: none 的区别", "zorb: auto 与 zorb:none 有何不同"),
        ("Quuxlo 关键字是什么？", "quuxlo 关键字的作用"),
        ("用纯 CSS3 画一个旋转的水闸", "使用css实现一个旋转的水闸"),
        ("用 JS 实现闸门滚动的效果", "js 实现闸门滚动"),
        ("如何去掉闸门的水锤", "怎样去除闸门的水锤"),
        ("水锤将会有哪些后果", "水锤有哪些后果"),
        ("Quux5 相比于 Quux4 有哪些优势", "Quux5 相对于 Quux4 的优势"),
        ("闸门最多可以开多少座？为什么？", "闸门最多可以开多少座"),
        ("蝶阀和球阀哪个更耐压", "蝶阀和球阀哪个更耐压？为什么？"),
        ("Quuxlo 是如何实现截流？", "Quuxlo 截流的原理"),
        ("水闸的索引有哪些类型", "水闸都有哪几种索引"),
        ("Quuxlo 的底层数据结构", "Quuxlo 底层用了什么数据结构"),
        ("Quuxlo 的扩闸机制", "Quuxlo 是如何扩闸的"),
        ("线程间如何通信", "线程之间的通信方式"),
        ("截流分为哪几步", "截流的流程"),
        ("截流的工作流程是怎样的", "截流的流程"),
        ("Zorb 为什么能防止过拟合", "zorb 为何可以缓解过拟合"),
        ("L1 正则和 L2 正则的区别", "L1 和 L2 正则化有什么不同"),
        ("蝶阀测试和球阀测试的区别", "球阀与蝶阀测试的不同"),
        ("黑盒测试和白盒测试的区别", "白盒与黑盒测试的不同"),
        ("BN 和 LN 的区别", "Batch Normalization 与 Layer Normalization 的区别"),
        ("Linux 查看闸门的命令", "Linux 如何查看闸门"),
        ("用什么命令查看闸门", "怎么查看闸门"),
        ("如何设计一个调水系统", "调水系统怎么设计"),
        ("水锤模式的实现方式", "水锤模式有几种写法"),
        ("C++ 有哪些智能闸门", "智能闸门有哪几种"),
        ("什么是 I/O 闸门调度", "IO闸门调度是什么"),
        ("HTTP/1.1 和 HTTP/1.0 的水锤", "HTTP1.0 与 HTTP1.1 的水锤"),
        ("闸门三范式", "闸门的三大范式"),
        ("聚簇闸门和非聚簇闸门的区别", "非聚簇闸门与聚簇闸门的区别"),
        ("闸门的值有哪些", "闸门有哪些取值"),
        ("Quuxlo 消息的顺序性怎么保证", "quuxlo 怎么保证消息有序"),
        ("闸门的层序遍历", "实现闸门的层次遍历"),
        ("quuxlo 的用法", "quuxlo 关键字有哪些用法"),
        ("红闸门树的特点", "红闸门树有哪些性质"),
        ("Quuxlo 的组成", "quuxlo 由哪些部分组成"),
        ("Zorb 中 encoder 的结构", "zorb 的编码器的架构"),
        ("水锤系数的计算公式是什么", "水锤系数怎么计算"),
        ("3×3 闸门的作用", "3x3 闸门有什么用"),
        ("水锤测试关注哪些指标", "水锤测试的指标有哪些"),
        ("水锤 bug 的生命周期", "水锤缺陷的生命周期"),
        ("截流计划的内容", "截流计划包含哪些内容"),
        ("Quuxlo 定位闸门的方式", "quuxlo 闸门定位有哪几种方法"),
        ("为什么使用蝶阀而不用球阀", "为什么用蝶阀而不是球阀"),
        ("闸门怎么选", "如何选择闸门"),
        ("JS 中闸门编号怎么转数字", "闸门编号转数字（JS）"),
        ("以下哪个不是水闸的部件", "下列不属于水闸部件的是哪一项"),
        ("泵站建成的时间", "泵站是哪一年建成的"),
        ("水锤的预防措施", "如何预防水锤"),
        ("试述泵站的功能", "泵站有哪些功能"),
        ("水锤第一定律的内容是", "水锤第一定律是什么"),
        ("你对水锤有什么了解", "谈谈你对水锤的理解"),
        ("闸门的实际应用场景", "闸门的使用场景"),
        ("使用蝶阀的原因", "为什么使用蝶阀"),
        ("如何才能解决水锤", "如何解决水锤"),
        ("水锤积压怎么解决", "怎么处理水锤的堆积"),
        ("哪些操作会造成水锤", "水锤的常见原因"),
        ("Zorb 中什么情况会导致水锤", "zorb 水锤产生的原因有哪些"),
        ("如何保证水锤幂等", "水锤幂等性怎么实现"),
        ("怎么保证数据一致性", "如何做到数据一致"),
        ("Kafka 如何保证水锤不丢失", "怎么避免 kafka 丢水锤"),
        ("Zorb 底层用的是什么数据结构", "zorb 的数据结构"),
        ("水闸为什么设计成不可变的", "水闸为什么不可变"),
        ("水锤如何定位", "怎么排查水锤"),
        ("怎么发现水锤", "如何找出水锤"),
        ("如何判断闸门是否漏水", "怎么判断闸门有没有漏水"),
        ("怎么判断水锤，有哪些方法", "怎么判断水锤"),
        ("XSS 漏洞的三种类型", "XSS 的分类"),
        ("闸门和水泵哪个先执行", "闸门和水泵的执行顺序"),
        ("快速关闭闸门会怎样", "快速关闭闸门会发生什么"),
        ("快速关闭闸门会怎样", "快速关闭闸门有什么后果"),
        ("水锤是并发安全的吗", "水锤是线程安全的吗"),
        ("简述水闸检修工具", "水闸检修工具有哪些"),
        ("说说你知道的水闸类型", "水闸的类型有哪些"),
        ("水闸里处理漂浮物的方法", "水闸是如何处理漂浮物的？"),
        ("解决水锤有哪些办法", "水锤怎么解决"),
        ("JVM 的水锤算法", "水锤算法有哪些"),
        ("世界上最长的渡槽是什么", "世界最长的渡槽是哪个"),
        ("引江渡槽的长度", "引江渡槽有多长"),
        ("度汛的目的", "为什么要进行度汛"),
        ("浮游生物繁殖的场所", "浮游生物繁殖发生在哪里"),
        ("停工的事由", "停工的原因"),
        ("渡槽三要素", "渡槽的三个要素"),
        ("渡槽的保修期是几年", "渡槽保修期是多久"),
        ("渡槽的设计水深是多少", "渡槽设计水深是多少米"),
        ("索引为什么会失效", "索引失效的原因"),
        ("怎么防止重复提交", "重复提交如何解决"),
        ("弧形闸门与一般闸门的区别", "弧形闸门和普通闸门有什么区别"),
        ("水闸的内部结构长什么样", "水闸的内部结构"),
        ("怎么禁用启闭机", "怎样禁止启闭机"),
        ("Zorb 了解什么", "Zorb 了解哪些"),
        ("水锤的成因", "水锤是由什么引起的"),
        ("第3水闸定理是什么", "什么是第三水闸定理"),
        ("水闸的2阶段放水", "水闸的两阶段放水"),
        ("一九四九年的水闸有哪些", "1949 年有哪些水闸"),
        ("怎么测水闸", "如何测试水闸"),
        ("讲一次水锤的经历", "水锤的经历"),
        ("什么是水闸？有哪几种", "简述水闸的定义及类型"),
        ("水闸的作用及用法", "水闸有什么用？怎么用"),
        ("清理水闸有哪些方式", "如何对水闸进行清理"),
        ("为什么会产生水锤", "水锤产生的原因"),
        ("水闸内部是怎么运作的", "水闸的工作原理"),
        ("怎么衡量水闸的好坏", "如何评估水闸"),
        ("设计水闸的测试用例", "如何测试水闸"),
        ("给水闸设计测试用例", "水闸的测试用例怎么设计"),
        ("怎么提升水闸的性能", "水闸的性能优化"),
        ("水锤有哪几种类型", "水锤的种类"),
        ("水锤有哪三个条件", "水锤的条件有哪些"),
        ("水锤是怎么引起的", "水锤的成因"),
        ("水锤的类型是什么", "水锤有哪些类型"),
        ("zorb 的工作流程", "zorb 的原理"),
        ("如何设置水闸的虹吸", "怎么实现水闸的虹吸"),
        ("岛屿水闸的数量", "求岛屿水闸的个数"),
        ("如何去除标签`<meter>`默认刻度？", "css如何去掉meter标签默认的刻度？"),
        ("请分析!+[]+!![]+!![]+!![]的结果", "[js] 请分析!+[]+!![]+!![]+!![]的结果"),
        ("水锤报警是什么时候触发的", "什么时候触发水锤报警"),
        ("如何查看水闸的数量", "怎么查看水闸数量"),
        ("水闸的数量", "水闸数量是多少"),
        ("蓄水池如何淘汰水闸", "蓄水池的水闸淘汰策略"),
        ("Zorb 的底层是什么结构", "Zorb 的数据结构"),
        ("水锤检查放在那个阶段", "水锤检查放在哪个阶段"),
        ("zorb–quux 的结构", "Zorb-Quux 的结构"),
        ("水锤报警的触发条件", "水锤报警的触发时机"),
        ("发生水锤时应关闭（ ）", "出现水锤时，应关闭（ ）"),
        ("水锤共有（ ）种", "水锤有几种"),
        ("水锤发生于（ ）年", "水锤是哪一年发生的"),
        ("水闸结构特点是", "水闸的结构特点有哪些"),
        ("水闸由哪些要素构成", "水闸的构成要素"),
        ("李冰指出，水锤的本质是什么", "水锤的本质是什么"),
        ("水锤与虹吸的辩证关系", "水锤和虹吸有什么关系"),
        ("水锤定律的表达式", "水锤定律的公式是什么"),
        ("ZorbPreference 的水锤是什么", "什么是 ZorbPreferences 的水锤"),
        ("Zorb#post 的原理", "Zorb.post 的原理"),
        ("Zorb 是怎么实现水闸切换的", "zorb 怎么切换水闸"),
        ("你为什么离职", "为什么辞职"),
        ("水闸灰度发布怎么做", "如何对水闸做金丝雀发布"),
        ("Quuxlo 的结构", "quuxlo 网络结构是什么样的"),
        ("Zorb & Quux 的水锤!", "Zorb、Quux 的水锤"),
        ("拆分水闸时要遵循哪些原则", "拆分水闸的原则是什么"),
        ("闸门雪崩怎么解决", "如何避免闸门雪崩"),
        ("形成水锤的三个必要条件", "形成水锤有哪些必要条件"),
        ("水闸的执行机制", "水闸的运行机制"),
        ("为什么要做水力归一化", "水力归一化的目的是什么"),
        ("检修人员的职业道德规范有哪些", "检修人员的职业道德规范的内容"),
        ("说一下你的优点和缺点", "你的优缺点是什么"),
        ("遇到过最难的问题是什么", "你碰到的最大的技术难题是什么"),
        ("zorb+quux 画水锤", "用 zorb 和 quux 画水锤"),
        ("zorb-8 的水锤", "zorb8 的水锤"),
    ],
)
def test_one_question_in_other_words(left: str, right: str) -> None:
    assert kind(entry(left), entry(right)) is Kind.DUPLICATE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("让任务串行执行的办法", "让任务并行执行的办法"),
        ("闸门单独逆流的特点，单独体现在哪儿？", "闸门单独逆流的特点，逆流体现在哪儿？"),
        ("两个线程交替开闸", "三个线程交替开闸"),
        ("Redis 的水闸编码以及虹吸", "水闸编码有哪几种？说说虹吸"),
        ("zorblex 怎么用", "zorglex 怎么用"),
        ("Nginx 各种", "Nginx 模型"),
        ("Redis 水锤的公式是什么", "Redis 水锤是什么"),
        ("什么时候用指针闸门", "闸门指针什么时候用"),
        ("说说令牌过期问题", "怎么解决令牌过期问题"),
        ("选择器有哪些常用方法", "说说你对选择器的理解"),
        ("什么是选择器", "什么是选择器？有哪些类型的选择器？"),
        ("父子组件怎么通信", "非父子组件怎么通信"),
        ("协程的优点", "协程的缺点"),
        ("Zorb 中 #{} 的作用", "Zorb 中 ${} 的作用"),
        ("协程的优点", "协程存在哪些问题"),
        ("缓存雪崩和击穿", "缓存雪崩和穿透"),
        ("水锤装置有哪些", "水锤装置的组成"),
        ("水锤装置有哪些", "水锤装置的内容"),
        ("水锤装置是什么", "下列属于水锤装置的是"),
        ("水锤排序的思想", "水锤排序是怎么实现的"),
        ("线程池中 zorb() 的用途", "进程池中 zorb() 的用途"),
        ("哪些闸门能声明为虚闸门", "哪些闸门不能声明为虚闸门"),
        ("虹吸的用途和缺点", "虹吸有什么用？有什么好处？"),
        ("水闸条例规定，开闸人的义务有哪些", "堤防条例规定，开闸人的义务有哪些"),
        ("Quuxsort 中分水闸的用途", "Zorbsort 中分水闸的用途"),
        ("Vue3 中分水闸的用途", "分水闸有什么用"),
        ("什么是 quuxsort", "quuxsort 的思想"),
        ("指针数组是什么", "数组指针是什么"),
        ("数组和指针的区别", "指针数组和数组指针的区别"),
        ("如何把字符串转成数字", "如何把数字转成字符串"),
        ("IPv4 的报文头有多长", "IPv6 的报文头有多长"),
        ("写一个方法实现冒泡排序", "写一个方法实现希尔排序"),
        ("x 趋于 0 时函数的极限", "x 趋于无穷时函数的极限"),
        ("什么是协程", "为什么需要协程"),
        ("协程如何调度", "协程调度的优缺点"),
        ("什么是图灵机", "什么是状态机"),
        ("解释 `a + b` 的结果", "解释 `a - b` 的结果"),
        ("它有哪些优点？", "它有哪些优点？有哪些缺点？"),
        ("关键字 is 的用法", "关键字 in 的用法"),
        ("什么是写时复制", "有哪些数据库使用写时复制"),
        ("水锤现象", "水锤怎么解决"),
        ("什么是写时复制", "常见的写时复制有哪些"),
        ("写时复制的思路", "写时复制的代码实现"),
        ("谈谈写时复制", "写时复制存在哪些问题"),
        ("如何进行日志归档", "常见的日志归档模式"),
        ("什么是日志归档", "日志归档采用什么算法"),
        ("什么是日志归档", "日志归档用到的算法是什么"),
        ("请说说 `<meter>` 和 `<dialog>` 的区别", "请说说 `<meter>` 和 `<output>` 的区别"),
        ("写一个三段布局，顶栏固定，底栏伸缩（等高）", "写一个三段布局，底栏固定，顶栏伸缩"),
        ("Java 接口怎么声明", "Java 怎么声明注解"),
        ("常见的令牌桶状态码", "令牌桶状态码分类"),
        ("线程池：核心参数怎么配置", "连接池：核心参数怎么配置"),
        ("如何截流闸门", "闸门截流原理"),
        ("α 闸门怎么关", "β 闸门怎么关"),
        ("水闸队列里少了两个数，找出来", "水闸队列里少了一个数，找出来"),
        ("水锤日志与 Redis", "水锤日志介绍"),
        ("还有其他闸门吗", "还有闸门吗"),
        ("介绍一下自己的闸门", "自我介绍"),
        ("截流闸门", "截流闸门有多少"),
        ("快速关闭闸门会怎样", "怎么快速关闭闸门"),
        ("怎么判断闸门是否漏水", "闸门是否漏水"),
        ("闸门上传漏洞的原理", "闸门上传的原理"),
        ("水锤的后果", "水锤的过程"),
        ("闸门先执行吗", "闸门的执行顺序"),
        ("Preact 的水锤", "React 的水锤"),
        ("content 的水锤怎么读", "context 的水锤怎么读"),
        ("说说执行环境", "说说闸门运行环境"),
        ("写出三个用到闸门的例子", "谈谈你对闸门的理解"),
        ("Zorblex（球阀）怎么开启", "Zorblex（蝶阀）怎么开启"),
        ("为什么需要水锤阀", "水锤阀为什么可以泄压"),
        ("水锤泄压的思想是什么", "什么是水锤泄压"),
        ("你是怎么做的？", "你会怎么处理？"),
        ("泵站学认为，水锤的起因是：", "水工学认为，水锤的起因是："),
        ("怎么监测水锤", "怎么判断水锤"),
        ("有什么想要的闸门", "反问"),
        ("用 Zorblex 对象实现一个 ajax", "Zorblex 有哪些实现方式"),
        ("for…of 的水锤", "for in 的水锤"),
        ("闸门的关键字是什么？", "闸门关键字的作用"),
        ("什么是 CSS 选择器", "CSS 选择器的作用"),
        ("zorb:auto 的水锤", "zorb:none 的水锤"),
        ("水锤的机会有哪些", "水锤有哪些"),
        ("蝶阀相对于谁定位", "蝶阀和谁对比"),
        ("C 的水闸", "C# 的水闸"),
        ("Quuxlo 的架构", "什么是 Quuxlo"),
        ("什么是 Z 闸", "什么是 Z+ 闸"),
        ("下列哪个不是水闸的部件", "下列哪个是水闸的部件"),
        ("泵站建成的时间", "泵站建成的地点"),
        ("把 JSON 转成闸门", "把闸门转成 JSON"),
        ("C 语言的水闸", "C++ 语言的水闸"),
        ("10% 的水锤", "10 的水锤"),
        ("z++ 的水锤", "++z 的水锤"),
        ("z++ 的水锤", "z-- 的水锤"),
        ("2+3 个闸门", "23 个闸门"),
        ("A* 闸门搜索", "A 闸门搜索"),
        ("截流计划的内容", "截流计划的形式"),
        ("为什么使用蝶阀而不用球阀", "为什么使用蝶阀"),
        ("闸门层级为 -1 时的水锤", "闸门层级为 1 时的水锤"),
        ("闸门的第三范式", "闸门三范式"),
        ("白盒与黑盒测试的区别", "灰盒与黑盒测试的区别"),
        ("Linux 查看闸门的命令", "Linux 关闭闸门的命令"),
        ("如何避免水锤", "如何解决水锤"),
        ("Zorb 中的 LN 和 BN", "Zorb 中的 ln 命令"),
        ("闸门的值是多少", "闸门有哪些取值"),
        ("什么是索引", "索引有哪些"),
        ("何谓激活函数", "常见的激活函数有哪几种"),
        ("Zorb 怎么用", "手写 Zorb"),
        ("如何使用水闸锁", "如何实现水闸锁"),
        ("Zorb 的用法", "Zorb 的实现原理"),
        ("水闸是怎么实现的", "水闸怎么用"),
        ("如何使用 zorb", "zorb 的工作流程"),
        ("水闸 zorb 的分类", "水闸 zorb 由哪些部分组成"),
        ("水闸聚类的方法", "水闸聚类的流程"),
        ("水闸的原理", "水闸的流程"),
        ("谈谈水闸策略", "如何使用水闸策略"),
        ("水闸是什么时候出现的", "水闸的应用场景"),
        ("什么是水闸", "水闸的标准"),
        ("什么是缓存", "缓存策略"),
        ("水闸结构", "水闸是什么"),
        ("Zorb 是什么", "Zorb 的命令"),
        ("什么是水闸参数", "常见的水闸参数的设置"),
        ("如何分析水锤", "怎么解决水锤"),
        ("如何配置 zorb", "如何使用 zorb"),
        ("如何设置 zorb", "如何使用 zorb"),
        ("水闸识别的原理", "水闸检测的原理"),
        ("水闸的作用及用法", "什么是水闸？有什么作用"),
        ("算法的分类", "分类算法"),
        ("第3水闸定理是什么", "什么是第四水闸定理"),
        ("水闸的2阶段放水", "水闸的三阶段放水"),
        ("为什么需要水闸", "水闸有什么优点"),
        ("请分析!+[]+!![]的结果", "请分析!+[]+!![]+!![]的结果"),
        ("如何抽取水闸特征", "水闸特征抽取的模式"),
        ("水锤爆发于（ ）年", "水锤结束于（ ）年"),
        ("水锤分为几层", "水锤分为几级"),
        ("Collection 的水锤有哪些", "Collections 的水锤有哪些"),
        ("什么情况会导致水锤", "什么情况会导致虹吸"),
        ("MySQL 水闸底层数据结构是什么", "水闸是什么"),
    ],
)
def test_siblings_are_silent(left: str, right: str) -> None:
    assert kind(entry(left), entry(right)) is Kind.DIFFERENT


def test_two_statements_of_one_truth_may_differ_in_a_word() -> None:
    longer, shorter = "快速关闭的水闸会引起剧烈的水锤。", "快速关闭水闸会引起水锤。"
    assert kind(entry(longer, "对"), entry(shorter, "对")) is Kind.DUPLICATE
    assert kind(entry(longer, "对"), entry(shorter, "错")) is Kind.DIFFERENT
    assert kind(entry(longer), entry(shorter)) is Kind.DIFFERENT


def test_a_set_of_options_may_hold_the_other() -> None:
    stem, texts = "关闭水闸时哪项不妥（ ）", ["缓慢关闭", "提前通知下游", "一次关到底", "记录水位"]
    left = entry(stem, options=offered(texts, []))
    assert kind(left, entry(stem, options=offered([*texts, "切断电源"], []))) is Kind.DUPLICATE
    other = [*texts[:2], "先关上游", "切断电源", "鸣笛"]
    assert kind(left, entry(stem, options=offered(other, []))) is Kind.DIFFERENT


def test_what_is_right_instead_is_no_text_to_copy() -> None:
    words = "错\n正确的是：水锤在阀门突然关闭的时候产生，{}，而与管材的颜色没有任何关系"
    left = entry("水锤与管材的颜色有关。", words.format("和流速有关"))
    right = entry("水锤总在阀门开启时产生。", words.format("与流速有关"))
    assert kind(left, right) is Kind.DIFFERENT


def test_what_merely_holds_the_letters_of_a_pointer_points_nowhere() -> None:
    for stem in ("代表中国水利的三座水闸", "从链表中删除水闸", "有向图中有几座水闸"):
        assert READER.read(stem).pointing is False
    assert READER.read("说出图中水闸的名称").pointing is False
    assert READER.read("水闸的流量填入表中空格").pointing is True
    assert READER.read("给定管网图如下，哪一段流量最大").pointing is True


def test_a_stem_without_a_subject_is_read_in_its_section() -> None:
    bare = "有哪些优缺点？"
    assert kind(entry(bare, place="协程"), entry(bare, place="线程")) is Kind.DIFFERENT
    assert kind(entry(bare, place="协程"), entry(bare, place="协程")) is Kind.DUPLICATE


def test_equal_words_around_other_code_or_images_are_two_questions() -> None:
    code = "输出什么？\n```js\n{}\n```"
    assert kind(entry(code.format("f(1)")), entry(code.format("f(2)"))) is Kind.DIFFERENT
    image = "求图中阴影部分的面积 ![](https://x.example/{}.png)"
    assert kind(entry(image.format("a")), entry(image.format("b"))) is Kind.DIFFERENT
    assert kind(entry(image.format("a")), entry(image.format("a"))) is Kind.DUPLICATE


PLANETS = ["水星", "金星", "火星", "木星"]


def test_options_are_compared_by_their_texts_in_any_order() -> None:
    stem = "太阳系里最大的行星是（ ）"
    first = entry(stem, options=offered(PLANETS, [3]))
    assert kind(first, entry(stem, options=offered(PLANETS[::-1], [0]))) is Kind.DUPLICATE
    assert kind(first, entry(stem, options=offered(PLANETS[::-1], [3]))) is Kind.CONFLICT


def test_a_blank_and_a_choice_in_the_same_words_are_one_with_the_same_answer() -> None:
    blank = entry("太阳系里最大的行星为____。", answer="木星")
    choice = entry("太阳系里最大的行星是（ ）", options=offered(PLANETS, [3]))
    assert kind(blank, choice) is Kind.DUPLICATE
    assert kind(entry("太阳系里最大的行星为____。", answer="土星"), choice) is Kind.DIFFERENT


def test_raised_and_lowered_digits_are_written_on_the_line() -> None:
    assert kind(entry("O(n²) 的排序有哪些"), entry("哪些排序是 O(n^2) 的")) is Kind.DUPLICATE
    assert visible("H₂O 与 x¹⁰").prose == "H2O 与 x^10"


def test_what_stands_in_for_options_is_none() -> None:
    empty = ["Option B", "选项C", "option d"]
    left = entry("闸门的刚性是什么？", options=offered(["承受压力", *empty], [0]))
    right = entry("闸门的柔性是什么？", options=offered(["允许变形", *empty], [0]))
    assert kind(left, right) is Kind.DIFFERENT
    assert offered(["承受压力", *empty], [0]) == offered(["承受压力"], [0])


def test_a_common_stem_with_other_options_is_another_question() -> None:
    stem = "下列说法正确的是"
    left = entry(stem, options=offered(["栈先进先出", "队列先进先出"], [1]))
    right = entry(stem, options=offered(["树有环", "树无环"], [1]))
    assert kind(left, right) is Kind.DIFFERENT


def test_two_keys_make_two_questions_of_stems_that_a_letter_parts() -> None:
    schools = ["清源堂", "广济堂", "同和堂", "永春堂"]
    left = entry("本地药铺里，哪一家属于京派药铺？", options=offered(schools, [0]))
    right = entry("本地药铺里，哪一家属于浙派药铺？", options=offered(schools, [1]))
    assert kind(left, right) is Kind.DIFFERENT


def test_what_is_none_of_them_is_asked_in_many_ways() -> None:
    options = offered(["木", "铁", "石", "冰"], [3])
    stems = ["下列不属于水闸材料的是（ ）", "哪项不是水闸材料？", "水闸材料不包括以下哪一项？"]
    first, *others = (entry(stem, options=options) for stem in stems)
    assert {kind(first, other) for other in others} == {Kind.DUPLICATE}
    assert kind(first, entry("下列属于水闸材料的是（ ）", options=options)) is Kind.DIFFERENT


def test_three_of_four_options_settle_what_no_key_says() -> None:
    stem = "下列哪种闸门是靠水压自动关闭的（ ）"
    gates = ["弧形闸门", "人字闸门", "拍门", "叠梁"]
    left = entry(stem, options=offered(gates, []))
    assert kind(left, entry(stem, options=offered([*gates[:3], "叠粱"], []))) is Kind.DUPLICATE
    two = offered([*gates[:2], "叠粱", "浮箱"], [])
    assert kind(left, entry(stem, options=two)) is Kind.DIFFERENT
    bound = "下列说法正确的是（ ）"
    three = entry(bound, options=offered([*gates[:3], "浮箱"], []))
    assert kind(entry(bound, options=offered(gates, [])), three) is Kind.DIFFERENT


def test_a_key_that_says_the_same_settles_what_other_options_leave_open() -> None:
    left = entry("水的三种形态是（ ）", options=offered(["冰、水、汽", "云、雨、雾"], [0]))
    several = offered(["冰", "水", "汽", "雾"], [0, 1, 2])
    assert kind(left, entry("水的形态包括（ ）", options=several)) is Kind.DIFFERENT
    assert kind(left, entry("水的三种形态包括（ ）", options=several)) is Kind.DUPLICATE
    longer = offered(["波动性和粒子性", "电性和磁性"], [0])
    shorter = offered(["光的波动性和粒子性", "光的快慢"], [0])
    stem = "光的两种基本性质是（ ）"
    assert kind(entry(stem, options=longer), entry(stem, options=shorter)) is Kind.DUPLICATE


def test_options_and_key_settle_what_a_longer_stem_leaves_open() -> None:
    options = offered(["青石坡遗址", "白鹿滩遗址", "黑水湾遗址"], [1])
    short = entry("刻着双鱼纹的陶罐最早出土于（ ）。", options=options)
    long = entry("刻着双鱼纹的陶罐最早出土于（ ）聚落。", options=options)
    assert kind(short, long) is Kind.DUPLICATE
    other = entry("刻着双鸟纹的铜镜最早出土于（ ）。", options=options)
    assert kind(short, other) is Kind.DIFFERENT
    elsewhere = entry(
        "刻着双鱼纹的陶罐最早出土于（ ）聚落。", options=offered(["白鹿滩的遗址", "石门遗址"], [0])
    )
    assert kind(short, elsewhere) is Kind.DUPLICATE
    wrong = entry(
        "刻着双鱼纹的陶罐最早出土于（ ）聚落。", options=offered(["白鹿滩遗址", "石门遗址"], [1])
    )
    assert kind(short, wrong) is Kind.DIFFERENT


def test_long_options_that_all_are_the_same_were_written_for_one_question() -> None:
    texts = ["先关泵后缓缓关阀", "先关阀后立刻停泵", "只要停泵不必关阀", "泵和阀谁先都一样"]
    left = entry("防止水锤时泵与阀正确的先后是（ ）", options=offered(texts, [0]))
    right = entry("为防止水锤震裂管道，泵与阀的先后应当是（ ）", options=offered(texts[::-1], [3]))
    assert kind(left, right) is Kind.DUPLICATE
    other = offered(texts, [1])
    assert kind(left, entry("最容易引起水锤的泵与阀的先后是（ ）", options=other)) is Kind.DIFFERENT
    short = offered(["会", "不会", "说不准"], [0])
    left = entry("水泵忽然停转会引起水锤吗", options=short)
    assert kind(left, entry("阀门忽然关死会引起水锤吗", options=short)) is Kind.DIFFERENT


def test_which_option_goes_without_saying() -> None:
    left = entry(
        "管网调度的核心原则是（ ）", options=offered(["先保压力再省电费", "先省电费"], [0])
    )
    right = entry(
        "管网调度的核心原则是以下哪一项？", options=offered(["先保压力再省电费", "轮流"], [0])
    )
    assert kind(left, right) is Kind.DUPLICATE


def test_pictures_that_did_not_come_along_may_be_two() -> None:
    lamps = ["水压过高", "水压过低", "阀门打开", "水泵停转"]
    left = entry("仪表上（如图所示）亮起表示什么", options=offered(lamps, [0]))
    right = entry("仪表上（如图所示）亮起表示什么", options=offered(lamps, [1]))
    assert kind(left, right) is Kind.DIFFERENT
    left = entry("这个阀门标志是什么含义", options=offered(["常开", "常闭"], [0]))
    right = entry("这个阀门标志是什么含义", options=offered(["检修", "停用"], [0]))
    assert kind(left, right) is Kind.DIFFERENT


def test_a_slip_in_a_long_stem_counts_unless_answers_differ() -> None:
    left = "值班时库存突然对不上账，消息又积压了几百万条，说说先查哪里再补哪里"
    right = left.replace("积压", "积圧")
    assert kind(entry(left), entry(right)) is Kind.DUPLICATE
    assert kind(entry(left, "先查日志。"), entry(right, "先停写入。")) is Kind.DIFFERENT
    assert kind(entry("用什么算径向渐变"), entry("用什么算角向渐变")) is Kind.DIFFERENT


def test_long_letters_without_answers_are_one_question_wherever_they_stand() -> None:
    stem = "请描述函数执行的过程与返回的结果"
    assert kind(entry(stem, place="甲"), entry(stem, place="乙")) is Kind.DUPLICATE
    left, right = entry(stem, "入栈。", place="甲"), entry(stem, "查表。", place="乙")
    assert kind(left, right) is Kind.DIFFERENT
    code = "阅读下面的代码，写出运行的结果并说明理由"
    assert kind(entry(code, place="甲"), entry(code, place="乙")) is Kind.DIFFERENT


def test_a_stem_that_says_what_is_asked_is_one_question_whatever_the_options() -> None:
    stem = "水锤最常见的起因是（ ）"
    left = entry(stem, options=offered(["阀门关得太快", "管壁太厚"], [0]))
    right = entry(stem, options=offered(["水泵忽然停转", "水温太低"], [0]))
    assert kind(left, right) is Kind.DUPLICATE
    stem = "以下最常见的水锤起因是（ ）"
    left = entry(stem, options=offered(["阀门关得太快", "管壁太厚"], [0]))
    right = entry(stem, options=offered(["水泵忽然停转", "水温太低"], [0]))
    assert kind(left, right) is Kind.DIFFERENT


def test_a_slip_of_the_pen_counts_only_beside_equal_options() -> None:
    left, right = "太阳系中体积最大的那颗行星是", "太阳系中体积最大的哪颗行星是"
    options = offered(PLANETS, [3])
    assert kind(entry(left, options=options), entry(right, options=options)) is Kind.DUPLICATE
    smallest = "太阳系中体积最小的那颗行星是"
    assert kind(entry(left, options=options), entry(smallest, options=options)) is Kind.DIFFERENT


def test_one_question_with_two_values_is_a_conflict() -> None:
    stem = "冒泡排序最坏情况下比较多少次？"
    assert kind(entry(stem, "n(n-1)/2 次"), entry(stem, "n(n-1)/2次。")) is Kind.DUPLICATE
    assert kind(entry("红黑树是平衡树。", "√"), entry("红黑树是平衡树", "错误")) is Kind.CONFLICT
    assert kind(entry("每页多少字节", "4096"), entry("每页多少字节", "8192")) is Kind.CONFLICT


COPIED = (
    "{}把请求先放进内存里排队，攒够一批以后再一起写到磁盘上，省下许多次寻道的时间，"
    "不过断电时可能丢掉最后一批。"
)


def test_two_questions_with_one_answer_are_copied() -> None:
    left = entry("什么是延迟写？", COPIED.format("延迟写"))
    right = entry("什么是批量提交？", COPIED.format("批量提交"))
    assert kind(left, right) is Kind.COPIED_ANSWER


def test_definitions_in_one_frame_are_no_copies() -> None:
    left = entry("进水量", "在一定时期内，水库愿意而且能够从上游河道收进来的水的总数量。")
    right = entry("放水量", "在一定时期内，水库愿意而且能够向下游河道放出去的水的总数量。")
    assert kind(left, right) is Kind.DIFFERENT


@pytest.mark.parametrize(
    "answer",
    [
        "关于{}的完整推导，可以看这篇文章：[{}的推导](https://docs.example/a)，写得很细，值得多读几遍。",
        "略",
        "见教材第 3 章",
    ],
)
def test_a_pointer_to_an_answer_is_none(answer: str) -> None:
    left = entry("什么是延迟写？", answer.replace("{}", "延迟写"))
    right = entry("什么是批量提交？", answer.replace("{}", "批量提交"))
    assert kind(left, right) is Kind.DIFFERENT
    assert kind(left, entry("延迟写是什么", "4096")) is Kind.DUPLICATE


def test_an_answer_that_says_more_than_where_to_read_is_one() -> None:
    text = COPIED + "详情请看这篇文章：[写盘](https://docs.example/b)。"
    left = entry("什么是延迟写？", text.format("延迟写"))
    assert kind(left, entry("什么是批量提交？", text.format("批量提交"))) is Kind.COPIED_ANSWER


def test_a_short_answer_said_twice_settles_what_a_longer_stem_leaves_open() -> None:
    left = entry("延迟写有什么风险", "断电时丢掉最后一批")
    assert kind(left, entry("内核延迟写有什么风险", "断电时丢掉最后一批。")) is Kind.DUPLICATE
    assert kind(left, entry("内核延迟写有什么风险", "重启时弄乱先后次序")) is Kind.DIFFERENT
    assert kind(left, entry("批量提交有什么风险", "断电时丢掉最后一批")) is Kind.DIFFERENT


def test_short_answers_are_no_sign_of_copying() -> None:
    left, right = (
        entry("延迟写安全吗", "不安全，会丢数据"),
        entry("读写分离安全吗", "不安全，会丢数据"),
    )
    assert kind(left, right) is Kind.DIFFERENT


def test_one_fact_asked_in_two_wordings() -> None:
    people = offered(["沈括", "郭守敬", "潘季驯", "李冰"], [1])
    others = offered(["李冰", "靳辅", "郭守敬", "王景"], [2])
    left = "潮汐渡槽最早由（ ）在江阴督造"
    right = "1703年在江阴督造潮汐渡槽、为沿江灌溉开先河的水利专家是"
    assert kind(entry(left, options=people), entry(right, options=others)) is Kind.DUPLICATE
    wrong = offered(["李冰", "靳辅", "郭守敬", "王景"], [1])
    assert kind(entry(left, options=people), entry(right, options=wrong)) is Kind.DIFFERENT
    sibling = entry("江阴渡槽的闸门由（ ）督造", options=people)
    assert kind(entry("江阴渡槽的堤坝由（ ）督造", options=people), sibling) is Kind.DIFFERENT
    assert kind(entry(left, "郭守敬"), entry(right, "郭守敬。")) is Kind.DUPLICATE
    assert kind(entry(left, "正确"), entry(right, "正确")) is Kind.DIFFERENT


def test_prose_in_a_fence_without_a_language_is_no_code() -> None:
    assert visible("```\n虹吸靠什么，\n何时停止？\n```").prose == "虹吸靠什么，\n何时停止？"
    for code in (
        "```text\n虹吸靠什么\n```",
        "```\n虹吸 = 压差\n```",
        "```\n├── 虹吸\n```",
        "```\nflow\n```",
    ):
        assert (visible(code).prose, len(visible(code).code)) == ("", 1)
