"""Bytes to text: UTF-8, UTF-16 with a mark, GB18030 by its letter frequencies, or a clear no."""

import codecs
from typing import NamedTuple

from tikulint.loaders.loaded import UnreadableError

COMMON_SHARE = 0.8
"""Least share of the everyday characters of GB 2312 among the double bytes of a Chinese text.

Real text has 0.97 and more; Big5, Shift-JIS or UTF-8 read as GB18030 stay below 0.5.
"""


class Decoded(NamedTuple):
    """A file's text without its byte order mark, line ends as they are, and its encoding."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    """Return the text of a file; raise UnreadableError where no encoding fits."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Decoded(_strictly(content, "utf-16"), "utf-16")
    if b"\0" in content:
        raise UnreadableError("含有 NUL 字节，是二进制文件（NUL bytes: a binary file）")
    if content.startswith(codecs.BOM_UTF8):
        return Decoded(_strictly(content, "utf-8-sig"), "utf-8-sig")
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_gb18030(content, error)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(_broken(content, encoding, error)) from error


def _broken(content: bytes, encoding: str, error: UnicodeDecodeError) -> str:
    line = content.count(b"\n", 0, error.start) + 1
    return (
        f"不是有效的 {encoding}：第 {line} 行有坏字节，请另存为 UTF-8"
        f"（not valid {encoding}: bad bytes in line {line}; save it as UTF-8）"
    )


def _decode_gb18030(content: bytes, as_utf8: UnicodeDecodeError) -> Decoded:
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if not _reads_as_chinese(text):
        raise UnreadableError(_broken(content, "utf-8", as_utf8))
    return Decoded(text, "gb18030")


def _reads_as_chinese(text: str) -> bool:
    wide = "".join(letter for letter in text if letter > "\x7f")
    encoded = wide.encode("gb2312", "ignore")
    # GB 2312 rows 1-3 (punctuation) and 16-55 (everyday characters, by reading) as first bytes.
    common = sum(0xA1 <= lead <= 0xA3 or 0xB0 <= lead <= 0xD7 for lead in encoded[::2])
    return bool(wide) and common >= COMMON_SHARE * len(wide)
