"""Workbooks: every sheet a table, every row a line."""

from io import BytesIO

from openpyxl import Workbook

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Bank, Source
from tikulint.model.settings import Settings


def bank_of(sheets: dict[str, list[list[object]]]) -> Bank:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    content = BytesIO()
    workbook.save(content)
    return load_bank([Source("a.xlsx", content.getvalue())], Settings())


def test_a_row_is_a_line_and_numbers_are_read_as_written() -> None:
    bank = bank_of({"一": [["题号", "题目", "答案"], [1, "二的三次方？", 8], [2, "半？", 0.5]]})
    assert [(q.number, q.answer) for q in bank.questions] == [("1", "8"), ("2", "0.5")]
    assert [bank.place("a.xlsx", q.span).line for q in bank.questions] == [2, 3]


def test_several_sheets_are_sections() -> None:
    rows: list[list[object]] = [["题目", "答案"], ["为何\n归一化？", "加速"]]
    bank = bank_of({"甲": rows, "说明": [["请按模板填写"]], "乙": rows})
    assert [question.section for question in bank.questions] == [("甲",), ("乙",)]
    place = bank.field_place(bank.questions[0], "prompt", 3, 6)
    assert (place.line, place.column) == (2, 4)


def test_bytes_that_are_no_workbook_are_refused() -> None:
    bank = load_bank([Source("a.xlsx", b"PK\x03\x04 nothing")], Settings())
    assert "工作簿" in bank.unreadable[0].why
