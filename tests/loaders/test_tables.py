"""CSV and TSV: headers in two languages, quoted lines, sections, rows that are no question."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.settings import Settings


def bank_of(text: str, path: str = "a.csv") -> Bank:
    return load_bank([Source(path, text.encode())], Settings())


def test_an_english_header_whose_first_name_is_empty() -> None:
    bank = bank_of(",Question,A,B,C,D,Answer\n0,哪个是优化器？,池化,Adam,,,B\n")
    (question,) = bank.questions
    assert [option.text for option in question.options] == ["池化", "Adam"]
    assert (question.prompt, question.answer_key) == ("哪个是优化器？", "B")


def test_a_chinese_header_with_remarks_and_a_title_above() -> None:
    text = "题库模板;;\n题干（必填）;正确答案（必填）;试题解析\n什么是梯度？;偏导数。;见讲义\n"
    (question,) = bank_of(text).questions
    assert (question.answer, question.explanation) == ("偏导数。", "见讲义")


def test_chapters_and_number() -> None:
    text = "章节\t分组\t题号\t题目\t答案\n第一章\t测验\t7\t什么是熵？\t平均信息量。\n"
    (question,) = bank_of(text, "a.tsv").questions
    assert (question.number, question.section) == ("7", ("第一章", "测验"))


def test_a_quoted_cell_over_several_lines_has_its_lines() -> None:
    text = '题目,答案\n"写出\r\n""前向""传播",见书\n什么是偏置？,常数项。\n'
    bank = bank_of(text)
    first, second = bank.questions
    assert first.prompt == '写出\r\n"前向"传播'
    place = bank.field_place(first, "prompt", 4, 8)
    assert (place.line, place.column, place.end_column) == (3, 1, 7)
    assert bank.place("a.csv", second.span).line == 4


def test_an_open_quote_costs_one_row() -> None:
    bank = bank_of('题目,答案\n"没有闭合,一\n什么是熵？,平均信息量。\n什么是偏置？,常数项。\n')
    assert [each.line for each in bank.unreadable] == [2]
    assert len(bank.questions) == 2


def test_a_table_without_header_is_known_by_its_letters() -> None:
    text = "哪个是优化器？,池化,Adam,丢弃,B\n哪个是激活函数？,ReLU,SGD,均值,A\n"
    assert [question.answer_key for question in bank_of(text).questions] == ["B", "A"]


def test_two_columns_without_header_are_questions_and_answers() -> None:
    text = "什么是栈？\t后进先出\n什么是队列？\t先进先出\n"
    answers = [question.answer for question in bank_of(text, "a.tsv").questions]
    assert answers == ["后进先出", "先进先出"]


def test_a_table_that_is_no_bank_says_why() -> None:
    bank = bank_of("城市,人口\n甲,1\n乙,2\n")
    assert not bank.questions
    assert [(each.line, each.end_line) for each in bank.files[0].left] == [(1, 3)]


CELL = st.text(alphabet='甲乙a," \n;\t', max_size=8)


@given(st.lists(st.tuples(CELL, CELL), max_size=5))
def test_what_was_written_is_read(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([("题目", "答案"), *rows])
    loaded = [(question.prompt, question.answer) for question in bank_of(out.getvalue()).questions]
    assert loaded == [(a.strip(), b.strip()) for a, b in rows if a.strip() or b.strip()]
