"""The encodings that banks come in, and the ones that are refused."""

import pytest

from tikulint.loaders.decoding import decode
from tikulint.loaders.loaded import UnreadableError

TEXT = "什么是梯度下降？\r\n沿负梯度方向更新参数，直到收敛。\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_and_line_ends_survive(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == (TEXT, encoding)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0",
        "網頁設計與資料庫系統概論".encode("big5"),
        "データベース".encode("shift-jis"),
    ],
)
def test_other_bytes_are_refused_with_a_reason(content: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"（.+）"):
        decode(content)


def test_broken_utf8_names_its_line() -> None:
    with pytest.raises(UnreadableError, match="第 2 行"):
        decode("第一行\n第二".encode() + b"\xff\xfe" + "行\n".encode())
