"""Plain text: deep indents are layout, and places are those of the text as it is written."""

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.settings import Settings

ITEM = """\
      {number}. 下列哪一个是优化器，第 {number} 问？
         A. 池化
         B. 动量法
         C. 丢弃
         [答案] B

"""


def bank_of(text: str) -> Bank:
    return load_bank([Source("a.txt", text.encode())], Settings())


def test_indented_items_are_questions_with_their_places() -> None:
    text = "    一、单选题\r\n\r\n" + "".join(ITEM.format(number=n) for n in (1, 2, 3))
    bank = bank_of(text)
    assert [question.answer_key for question in bank.questions] == ["B"] * 3
    second = bank.questions[1]
    place = bank.field_place(second, "options[1]", 0, 3)
    line = text.split("\n")[place.line - 1]
    assert line[place.column - 1 : place.end_column - 1] == "动量法"
    assert bank.place("a.txt", second.span).line == 9


def test_a_text_with_fences_is_markdown() -> None:
    code = "```\n    x = 1\n    y = 2\n```\n"
    assert bank_of(f"# 公式\n\n{code}").files[0].text.count("    ") == 2
    assert not bank_of(f"# 公式\n\n{code}").questions
