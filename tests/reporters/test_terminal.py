"""What a reader of the terminal or of a pipe sees."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from tests.reporters.samples import bank_of, sample
from tikulint.model.bank import File
from tikulint.model.report import Report
from tikulint.reporters import terminal


def test_a_finding_is_one_line_with_place_severity_code_and_message() -> None:
    first = terminal.render(sample(), "zh").splitlines()[0]
    assert first == (
        "corpus/sample.md:13:21  错误  F101  BERT 的输入长度 写作 1024，应为 512 token"
    )


def test_what_differs_stands_on_a_second_line_counted() -> None:
    text = terminal.render(sample(), "zh")
    assert "\n    只差：模型→知识 ×2、一个→∅\n" in text


def test_what_editors_set_aside_is_marked_and_not_counted_as_work() -> None:
    text = terminal.render(sample(), "zh")
    assert "D103  两题不同，答案只换了词  [基线中]\n" in text
    assert "✖ 要处理的：2 个错误、1 个警告；另有 1 个基线中\n" in text
    assert "tikulint explain F101" in text


def test_a_clean_bank_is_said_to_be_clean() -> None:
    text = terminal.render(Report(bank=bank_of()), "en")
    assert text == "✔ nothing found\n  7 questions, 1 file, 0 fact rules\n"


def test_files_without_questions_are_named() -> None:
    bank = bank_of()
    files = [File(path=f"corpus/{name}.md", text="# 水闸") for name in "abcd"]
    text = terminal.render(
        Report(bank=bank.model_copy(update={"files": (*bank.files, *files)})), "zh"
    )
    assert (
        "\n  4 个文件里没有读到题目：corpus/a.md、corpus/b.md、corpus/c.md……"
        "（tikulint questions --explain 逐行说明）\n"
    ) in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_console_that_is_no_terminal_gets_the_plain_text(language: str) -> None:
    out = io.StringIO()
    terminal.show(sample(), language, Console(file=out, width=40))
    assert out.getvalue() == terminal.render(sample(), language)


def test_a_terminal_gets_colours_and_no_line_beyond_its_width() -> None:
    out = io.StringIO()
    console = Console(file=out, width=40, force_terminal=True, color_system="standard")
    terminal.show(sample(), "zh", console)
    assert "\x1b[1;31m" in out.getvalue()
    plain = io.StringIO()
    terminal.show(sample(), "zh", Console(file=plain, width=40, force_terminal=True, no_color=True))
    assert max(cell_len(Text.from_ansi(line).plain) for line in plain.getvalue().splitlines()) <= 40


def test_paths_are_named_as_the_door_says() -> None:
    out = io.StringIO()
    terminal.show(
        sample(), "zh", Console(file=out), named_as=lambda path: f"../{path}", written=("r.html",)
    )
    assert out.getvalue().startswith("../corpus/sample.md:13:21")
    assert "已写出 r.html" in out.getvalue()


def test_the_other_place_of_a_contradiction_is_named() -> None:
    twin = sample().findings[1].model_copy(update={"pairs": ()})
    text = terminal.render(sample().model_copy(update={"findings": (twin,)}), "zh")
    assert "\n    另见：corpus/sample.md:15  另一题\n" in text


def test_a_bank_cannot_steer_the_terminal() -> None:
    values = {"left": "x\x1b]0;owned\x07\u202e", "right": "\ud800\r\ny"}
    finding = sample().findings[1].model_copy(update={"values": values})
    text = terminal.render(sample().model_copy(update={"findings": (finding,)}), "zh")
    assert "x␛]0;owned␇⟨U+202E⟩ 与 \ufffd y 问的是同一件事" in text
    assert text.replace("\n", "").isprintable()
