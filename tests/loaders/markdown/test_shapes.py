"""Every family and its variants, imitated: which questions, in what words, with what answers."""

from textwrap import dedent
from typing import NamedTuple

import pytest

from tikulint.loaders.markdown import load
from tikulint.model.question import Shape


class Bank(NamedTuple):
    """A text and what is to be read from it: number, title and answer of every question."""

    text: str
    shape: Shape
    expected: list[tuple[str | None, str, str]]


BANKS = {
    "labelled fields": Bank(
        """\
        # 优化方法

        ### 1. 什么是动量法？

        **题目：** 请说明动量法怎样更新参数。

        **答案：** 累积过去的梯度。

        ### 2. 什么是早停？

        **题目：** 请说明早停的做法。

        **答案：**

        1. 留出验证集；
        2. 误差不降时停止。
        """,
        Shape.LABELLED,
        [
            ("1", "什么是动量法？", "累积过去的梯度。"),
            ("2", "什么是早停？", "1. 留出验证集；\n2. 误差不降时停止。"),
        ],
    ),
    "headings with nothing below, some of which ask": Bank(
        """\
        ### 说说你的项目

        ### 水闸和渡槽

        ### 水闸的密封

        ### 水锤

        ### 什么时候会发生水锤

        ### 有没有排查过漏水
        """,
        Shape.HEADING,
        [
            (None, "说说你的项目", ""),
            (None, "水闸和渡槽", ""),
            (None, "水闸的密封", ""),
            (None, "水锤", ""),
            (None, "什么时候会发生水锤", ""),
            (None, "有没有排查过漏水", ""),
        ],
    ),
    "a question without its answer, and a chapter, among answered questions": Bank(
        """\
        ### 水闸怎么密封？

        用橡胶。

        ### 自我介绍

        ### 渡槽

        ### 渡槽的流量怎么算？

        流速乘断面。

        ### 虹吸的原理

        ### 什么是堰？

        挡水而溢流。

        ### 闸门为什么抖动？

        水流脱开又附着。

        ### 水锤有多快？

        约每秒一千米。

        ### 怎么消除水锤？

        慢慢关阀。

        ### 如何测流速？

        用浮标。

        ### 哪些阀会引起水锤？

        关得快的。
        """,
        Shape.HEADING,
        [
            (None, "水闸怎么密封？", "用橡胶。"),
            (None, "自我介绍", ""),
            (None, "渡槽的流量怎么算？", "流速乘断面。"),
            (None, "虹吸的原理", ""),
            (None, "什么是堰？", "挡水而溢流。"),
            (None, "闸门为什么抖动？", "水流脱开又附着。"),
            (None, "水锤有多快？", "约每秒一千米。"),
            (None, "怎么消除水锤？", "慢慢关阀。"),
            (None, "如何测流速？", "用浮标。"),
            (None, "哪些阀会引起水锤？", "关得快的。"),
        ],
    ),
    "a label as the heading": Bank(
        """\
        ## 索引

        #### **题目**：联合索引何时失效

        #### **参考答案**：

        跳过最左列的时候。

        #### **题目**：覆盖索引省了什么

        #### **参考答案**：

        回表。
        """,
        Shape.LABELLED,
        [(None, "联合索引何时失效", "跳过最左列的时候。"), (None, "覆盖索引省了什么", "回表。")],
    ),
    "bold headings and 答": Bank(
        """\
        #### 5. **什么是特征缩放？**
        答：把各列变到同一量级。

        #### 6. **为什么要打乱样本？**
        答：避免批次之间相关。
        """,
        Shape.LABELLED,
        [
            ("5", "什么是特征缩放？", "把各列变到同一量级。"),
            ("6", "为什么要打乱样本？", "避免批次之间相关。"),
        ],
    ),
    "named numbers and bold 回答": Bank(
        """\
        ## 前端

        ### 问题 1: 什么是组件？

        **回答:** 可复用的界面单元。

        ### 问题 2: 什么是状态？

        **回答:** 随时间变化的数据。
        """,
        Shape.LABELLED,
        [("1", "什么是组件？", "可复用的界面单元。"), ("2", "什么是状态？", "随时间变化的数据。")],
    ),
    "a heading is a question": Bank(
        """\
        [TOC]

        # 操作系统

        ## 目录

        - [进程](#进程)
        - [内存](#内存)

        ## **12.进程与线程的区别**

        进程拥有资源。

        ### 资源

        地址空间。

        ## **13.什么是虚拟内存**

        页表映射。

        ---

        ## 总结

        多做题。
        """,
        Shape.HEADING,
        [
            ("12", "进程与线程的区别", "进程拥有资源。\n\n### 资源\n\n地址空间。"),
            ("13", "什么是虚拟内存", "页表映射。"),
        ],
    ),
    "an answer's indent is its item's": Bank(
        """\
        # 网络

        1. 为什么要握手？

           为了同步序号。

           1. 先发
           2. 再收

        2. 为什么要挥手？

           为了收尾。
        """,
        Shape.LIST,
        [
            ("1", "为什么要握手？", "为了同步序号。\n\n1. 先发\n2. 再收"),
            ("2", "为什么要挥手？", "为了收尾。"),
        ],
    ),
    "stars inside code are no emphasis": Bank(
        """\
        # 语法

        **1. `*args` 和 `**kwargs` 有什么区别？**

        前者是元组。

        **2. `**` 怎么读？**

        乘方。
        """,
        Shape.LIST,
        [
            ("1", "`*args` 和 `**kwargs` 有什么区别？", "前者是元组。"),
            ("2", "`**` 怎么读？", "乘方。"),
        ],
    ),
    "topics above numbered questions": Bank(
        """\
        # 第三章

        ## 3.1 基础

        ### 3.1.1 为什么要激活函数?

        引入非线性。

        ### 3.1.2 损失函数

        衡量差距。

        ## 3.2 训练

        ### 3.2.1 如何选学习率？

        从小到大试。

        ## 参考文献

        [1] 某书
        """,
        Shape.HEADING,
        [
            ("3.1.1", "为什么要激活函数?", "引入非线性。"),
            ("3.1.2", "损失函数", "衡量差距。"),
            ("3.2.1", "如何选学习率？", "从小到大试。"),
        ],
    ),
    "numbers without a dot": Bank(
        """\
        # 语言

        ## 1 装饰器

        函数的函数。

        1. 无参
        2. 有参

        ## 2 生成器

        用 yield。

        # 数据库

        ## 1 事务

        原子性。
        """,
        Shape.HEADING,
        [
            ("1", "装饰器", "函数的函数。\n\n1. 无参\n2. 有参"),
            ("2", "生成器", "用 yield。"),
            ("1", "事务", "原子性。"),
        ],
    ),
    "underlined topic headings": Bank(
        """\
        网络
        ====

        ### 第 9 题：什么是节流？

        限制频率。

        ### 第 10 题：什么是防抖？

        合并触发。
        """,
        Shape.HEADING,
        [("9", "什么是节流？", "限制频率。"), ("10", "什么是防抖？", "合并触发。")],
    ),
    "a task below the heading, a bracketed label": Bank(
        """\
        ## 20.写一个宏

        写一个宏，返回较小值。

        【答案】

        ```c
        #define MIN(a, b) ((a) < (b) ? (a) : (b))
        ```

        ## 21.交换两个数

        不用第三个变量。

        【答案】

        用异或。
        """,
        Shape.LABELLED,
        [
            ("20", "写一个宏", "```c\n#define MIN(a, b) ((a) < (b) ? (a) : (b))\n```"),
            ("21", "交换两个数", "用异或。"),
        ],
    ),
    "links without answers": Bank(
        """\
        # 题目

        ## 脚本
        - [什么是闭包？](https://example.org/1)
        - [说说你对[原型]的理解]()
        ```js
        f()
        ```
        - [如何去重？]()

        ## 样式
        - [盒模型有几种？](https://example.org/4)
        """,
        Shape.LIST,
        [
            (None, "什么是闭包？", ""),
            (None, "说说你对[原型]的理解", "```js\nf()\n```"),
            (None, "如何去重？", ""),
            (None, "盒模型有几种？", ""),
        ],
    ),
    "items with indented answers": Bank(
        """\
        ## 网络

        1. 画出三次握手

           答：如下。

           - 请求
           - 确认

        2. 什么是拥塞窗口

           答：发送方的上限。
        """,
        Shape.LIST,
        [
            ("1", "画出三次握手", "如下。\n\n- 请求\n- 确认"),
            ("2", "什么是拥塞窗口", "发送方的上限。"),
        ],
    ),
    "bold questions and A": Bank(
        """\
        ## 评测

        **Q3：怎样评测模型？**

        A：用验证集。

        **Q4：怎样防泄漏？**

        A：先划分再处理。
        """,
        Shape.LIST,
        [("3", "怎样评测模型？", "用验证集。"), ("4", "怎样防泄漏？", "先划分再处理。")],
    ),
    "questions in an asking list only": Bank(
        """\
        ---
        title: 面试题
        ---

        ## 缓存

        先记住这些要点：

        - 缓存不是数据库，不保证持久。
        - 命中率决定收益。

        常问：

        - 什么是缓存穿透？
        - 怎么预热？

        回答时要结合场景。
        """,
        Shape.LIST,
        [(None, "什么是缓存穿透？", ""), (None, "怎么预热？", "")],
    ),
    "folded answers": Bank(
        """\
        ###### 1. 输出是什么？

        ```js
        # 不是标题
        f(1)
        ```

        - A: `1`
        - B: `2`

        <details><summary><b>答案</b></summary>
        <p>

        #### 答案：B

        因为加一。

        </p>
        </details>

        ---

        ###### <a name=20190629></a>2. 输出是什么？

        - A: `x`
        - B: `y`

        <details><summary><b>答案</b></summary>
        <p>

        #### 答案：A

        </p>
        </details>
        """,
        Shape.DETAILS,
        [("1", "输出是什么？", "B"), ("2", "输出是什么？", "A")],
    ),
    "questions as summaries": Bank(
        """\
        <details>
        <summary>1. 什么是索引？</summary>

        有序的结构。

        </details>

        <details>
        <summary>2. 什么是锁？</summary>

        互斥的手段。

        </details>
        """,
        Shape.DETAILS,
        [("1", "什么是索引？", "有序的结构。"), ("2", "什么是锁？", "互斥的手段。")],
    ),
    "choice questions as items": Bank(
        """\
        ### 一、单选题

        1. ** 下列属于聚类的是( )

           - A. K-means
           - B. 线性回归
           - **答案：A**

        2. ** 学习率太大时( )。

           - A. 收敛慢
           - B. 振荡
           - **答案：B**

        ### 二、判断题

        1. ** 梯度是标量。

           - **答案：错**
        """,
        Shape.CHOICE,
        [
            ("1", "下列属于聚类的是( )", "A"),
            ("2", "学习率太大时( )。", "B"),
            ("1", "梯度是标量。", "错"),
        ],
    ),
    "options on one line, the letter in the stem": Bank(
        """\
        一、选择题

        1、内存的单位是（ B ）
        A. 赫兹 B. 字节 C. 瓦

        2、下列是编译器的是（ C ）。
        A. make  B. ld  C. gcc
        """,
        Shape.CHOICE,
        [("1", "内存的单位是（ B ）", "B"), ("2", "下列是编译器的是（ C ）。", "C")],
    ),
    "numbered lines with answers below": Bank(
        """\
        1.什么是栈？
        答：后进先出。
        2.什么是队列？
        答：先进先出。
        3.什么是堆？
        答：完全二叉树。
        """,
        Shape.LIST,
        [
            ("1", "什么是栈？", "后进先出。"),
            ("2", "什么是队列？", "先进先出。"),
            ("3", "什么是堆？", "完全二叉树。"),
        ],
    ),
    "questions and answers as labels": Bank(
        """\
        问：什么是死锁？
        答：互相等待。

        问：怎样预防？
        答：破坏一个条件。
        """,
        Shape.LABELLED,
        [(None, "什么是死锁？", "互相等待。"), (None, "怎样预防？", "破坏一个条件。")],
    ),
    "unindented answers below items": Bank(
        """\
        1. 什么是中断？

        处理器暂停当前的工作。

        2. 什么是轮询？

        反复查询状态。
        """,
        Shape.LIST,
        [
            ("1", "什么是中断？", "处理器暂停当前的工作。"),
            ("2", "什么是轮询？", "反复查询状态。"),
        ],
    ),
    "headings without a blank behind the marks": Bank(
        """\
        ##1.什么是事务？
        一组操作。
        ##2.什么是隔离级别？
        可见性的约定。
        """,
        Shape.HEADING,
        [("1", "什么是事务？", "一组操作。"), ("2", "什么是隔离级别？", "可见性的约定。")],
    ),
    "a generated table of contents": Bank(
        """\
        <!-- markdown-toc start - Don't edit this section. -->
        * [基础](#基础)
            * 1、函数
                * 1.1、什么是闭包函数？
                * 1.2、怎么传参？
        <!-- markdown-toc end -->

        # 基础

        ## 1 函数
        ## 1.1 闭包函数
        ```
        f()
        ```
        ## 1.2 怎么传参？
        a. 按位置
        b. 按名字
        ## 1.3 作用域
        从内到外。
        """,
        Shape.HEADING,
        [
            ("1.1", "闭包函数", "```\nf()\n```"),
            ("1.2", "怎么传参？", "a. 按位置\nb. 按名字"),
            ("1.3", "作用域", "从内到外。"),
        ],
    ),
    "an explanation is the only answer": Bank(
        """\
        ### 第 1 题：实现一个缓存

        > 要求常数时间。

        解析：[第 1 题](https://example.org/1)

        <br/>

        ### 第 2 题：什么是并发？

        解析：[第 2 题](https://example.org/2)

        <br/>
        """,
        Shape.LABELLED,
        [
            ("1", "实现一个缓存", "[第 1 题](https://example.org/1)"),
            ("2", "什么是并发？", "[第 2 题](https://example.org/2)"),
        ],
    ),
    "topics in HTML, questions on two levels": Bank(
        """\
        <h3 id="1">图模型</h3>

        #### 1.1 什么是团？

        全连接的子图。

        #### 1.2 推断 介绍篇

        ##### 1.2.1 什么是消元法？

        逐个求和。

        ##### 1.2.2 有什么缺点？

        慢。

        ##### 1.2.3 怎么改进？

        传消息。

        #### 1.3 推断 问题篇

        图大了以后很慢。
        """,
        Shape.HEADING,
        [
            ("1.1", "什么是团？", "全连接的子图。"),
            ("1.2.1", "什么是消元法？", "逐个求和。"),
            ("1.2.2", "有什么缺点？", "慢。"),
            ("1.2.3", "怎么改进？", "传消息。"),
        ],
    ),
    "numbered lists of an interview": Bank(
        """\
        # 一面

        ### 结构

        1.  注意力的机制
        2.  为什么要三个矩阵？
        3.  怎么算复杂度？

        ### 场景

        Q：输入太长怎么办？

        A：先压缩。

        ### 收获

        1.  全量训练的效果最好，其次是低秩。
        2.  框架之间差距很大，容易出错。
        """,
        Shape.LIST,
        [
            ("1", "注意力的机制", ""),
            ("2", "为什么要三个矩阵？", ""),
            ("3", "怎么算复杂度？", ""),
            (None, "输入太长怎么办？", "先压缩。"),
        ],
    ),
    "an article with questions at its end": Bank(
        """\
        # 1. 背景

        ## 1.1 由来

        强化学习研究决策。

        ## 1.2 现状

        发展很快。

        # 2. 方法

        ## 2.1 原理

        学习价值。

        ## 2.2 步骤

        采样与更新。

        # 3. 附录：常见问题与解答

        **Q1：怎样选结构？**

        A1：看任务。

        **Q2：怎样评估？**

        A2：看奖励。

        **Q3：怎样调参？**

        A3：网格搜索。

        ## 作者：某某
        """,
        Shape.LIST,
        [
            ("1", "怎样选结构？", "看任务。"),
            ("2", "怎样评估？", "看奖励。"),
            ("3", "怎样调参？", "网格搜索。"),
        ],
    ),
    "the number is the heading, the key is folded": Bank(
        """\
        ##  第36题

        数据链路层的功能不包括（ ）

        A. 成帧
        B. 路由

        <details>
        <summary>查看解析</summary>

        - 本题参考答案：B
        - 路由在网络层。

        </details>

        ##  第37题

        传输层的协议是（ ）

        A. TCP
        B. IP

        <details>
        <summary>查看解析</summary>

        - 本题参考答案：A
        - 另一个在网络层。

        </details>
        """,
        Shape.DETAILS,
        [("36", "数据链路层的功能不包括（ ）", "B"), ("37", "传输层的协议是（ ）", "A")],
    ),
    "a paper with its answers at the end": Bank(
        """\
        ## 一、选择题

        1. 栈的特点是（ ）
        A. 先进先出 B. 后进先出

        2. 队列的特点是（ ）
        A. 先进先出 B. 后进先出

        3. 堆是（ ）
        A. 树 B. 图

        ## 参考答案

        1. B
        2. A
        3. A
        """,
        Shape.CHOICE,
        [("1", "栈的特点是（ ）", "B"), ("2", "队列的特点是（ ）", "A"), ("3", "堆是（ ）", "A")],
    ),
    "a quoted answer, a longer label": Bank(
        """\
        ### 18、多次调用会怎样？
        > 答案：返回同一个对象。

        **知识点详解：**
        有缓存。

        ### 19、状态是什么？
        > 答案：原始对象。

        **知识点详解：**
        可以替换。

        ## 全部答案整理好了，直接下载吧

        ### 下载链接：[全部](https://example.org)
        """,
        Shape.LABELLED,
        [("18", "多次调用会怎样？", "返回同一个对象。"), ("19", "状态是什么？", "原始对象。")],
    ),
    "notes on the difficulty, kinds of question as titles": Bank(
        """\
        ##### 1. 单选
        > 难度：一颗星

        网页的端口是（ B ）

        A. 21

        B. 80

        ##### 2. 简答
        > 难度：两颗星

        简述三次握手。

        答：请求、应答、确认。
        """,
        Shape.CHOICE,
        [("1", "单选", "B"), ("2", "简答", "请求、应答、确认。")],
    ),
    "numbered lines under kinds of question": Bank(
        """\
        一、判断题
        1、栈后进先出。（√）
        2、队列后进先出。（×）
        二、简答题
        1、简述栈。
        答：后进先出。
        """,
        Shape.LIST,
        [
            ("1", "栈后进先出。（√）", "√"),
            ("2", "队列后进先出。（×）", "×"),
            ("1", "简述栈。", "后进先出。"),
        ],
    ),
    "rows of a table": Bank(
        """\
        # 数据库

        | 题号 | 题目 | 答案 |
        | ---- | ---- | ---- |
        | 1 | 什么是索引？ | 有序的结构 |
        | 2 | `a \\| b` 是什么？ | 或 |
        """,
        Shape.TABLE,
        [("1", "什么是索引？", "有序的结构"), ("2", "`a | b` 是什么？", "或")],
    ),
    "notes of which most are still to be written": Bank(
        "# 图像处理\n\n"
        + "\n".join(
            f"## {name}\n\n- [ ] TODO\n"
            for name in ("颜色空间", "腐蚀", "插值", "仿射变换", "边缘算子", "霍夫变换", "分水岭")
        )
        + "\n## 高斯滤波能否拆成一维\n\n答：能。\n",
        Shape.HEADING,
        [
            *(
                (None, name, "- [ ] TODO")
                for name in (
                    "颜色空间",
                    "腐蚀",
                    "插值",
                    "仿射变换",
                    "边缘算子",
                    "霍夫变换",
                    "分水岭",
                )
            ),
            (None, "高斯滤波能否拆成一维", "能。"),
        ],
    ),
    "a title that asks above chapters of questions": Bank(
        """\
        # 这些渡槽题你都会了吗？

        ## 基础

        ### 什么是水锤？

        ### 什么是虹吸？

        ## 进阶

        ### 怎么消除水锤？
        """,
        Shape.HEADING,
        [(None, "什么是水锤？", ""), (None, "什么是虹吸？", ""), (None, "怎么消除水锤？", "")],
    ),
    "terms and statements below kinds of questions": Bank(
        """\
        # 水利

        ## 一、名词解释

        ### 水锤

        阀门骤关时的压力波。

        ### 虹吸

        越过高处的流动。

        ## 二、判断题

        ### 水锤只在关阀时出现。

        错
        """,
        Shape.HEADING,
        [
            (None, "水锤", "阀门骤关时的压力波。"),
            (None, "虹吸", "越过高处的流动。"),
            (None, "水锤只在关阀时出现。", "错"),
        ],
    ),
    "choice questions behind mere terms": Bank(
        """\
        ### 水锤

        ### 虹吸

        ### 渡槽

        ### 闸门

        ### 堰

        ### 下列属于渡槽的是（ ）

        - A. 架空的水道
        - B. 地下的水道

        答案：A

        ### 下列属于堰的是（ ）

        - A. 挡水而溢流
        - B. 挡水不溢流

        答案：A
        """,
        Shape.CHOICE,
        [(None, "下列属于渡槽的是（ ）", "A"), (None, "下列属于堰的是（ ）", "A")],
    ),
}


@pytest.mark.parametrize("name", BANKS)
def test_a_bank_is_read_as_its_readers_do(name: str) -> None:
    bank = BANKS[name]
    loaded = load("bank.md", dedent(bank.text), None)
    found = [(q.number, q.title, q.answer) for q in loaded.questions]
    assert found == bank.expected
    assert loaded.file.shape is bank.shape


@pytest.mark.parametrize(
    "text",
    [
        "* [一](a.md)\n* [二](b.md)\n",
        "# 前言\n\n这本书讲优化。\n",
        "",
        "只有一段话，没有题。\n",
    ],
)
def test_what_is_no_bank_gives_no_questions_and_says_so(text: str) -> None:
    loaded = load("a.md", text, None)
    assert loaded.questions == []
    assert bool(loaded.file.left) == bool(text)
