"""JSON Lines: blank lines, no last newline, and a bad line that costs only itself."""

from tikulint.loaders.bank import load_bank
from tikulint.model.bank import Source
from tikulint.model.settings import Settings

GOOD = '{"question": "什么是张量？", "answer": "多维数组。"}'


def test_one_bad_line_is_unreadable_and_the_others_are_taken() -> None:
    text = f'{GOOD}\r\n\r\n{{"question": "断\n{GOOD}'
    bank = load_bank([Source("a.jsonl", text.encode())], Settings())
    assert [(each.line, each.path) for each in bank.unreadable] == [(3, "a.jsonl")]
    assert [bank.place("a.jsonl", q.span).line for q in bank.questions] == [1, 4]


def test_places_go_through_escapes() -> None:
    text = '{"answer": "\\u591a\\u7ef4\\u6570\\u7ec4", "question": "张量？"}\n'
    bank = load_bank([Source("a.jsonl", text.encode())], Settings())
    place = bank.field_place(bank.questions[0], "answer", 2, 4)
    assert text[place.column - 1 : place.end_column - 1] == "\\u6570\\u7ec4"
