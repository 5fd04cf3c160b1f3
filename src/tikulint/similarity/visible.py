"""What a reader sees of a field: its words apart from its code, its images and its addresses."""

import re
import unicodedata
from typing import NamedTuple

from tikulint.similarity.labels import without_labels

_FENCE = re.compile(
    r"^[ \t>]*(```+|~~~+)[^\n]*\n(.*?)(?:^[ \t>]*\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_FENCED_PROSE = re.compile(
    r"^(?P<indent>[ \t>]*)(?P<fence>```+|~~~+)[ \t]*\n"
    r"(?P<prose>(?:(?=[^\n]*[\u3400-\u9fff]{2})[^\n{}=<>|│├└─+*/\\#$]+\n|[ \t]*\n)+)"
    r"[ \t>]*(?P=fence)[ \t]*$",
    re.MULTILINE,
)
"""A fence that names no language around lines of Chinese and no sign of code: set off, no code."""
_IMAGE = re.compile(
    r"!\[([^\]\n]*)\]\(\s*<?([^)\s>]*)[^)\n]*\)|<img\b[^>\n]*?\bsrc\s*=\s*[\"']?([^\"'\s>]+)[^>\n]*>",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\[\]\n]*)\]\(([^()\s]*)\)")
_TAG = re.compile(r"(?P<code>`[^`\n]+`)|</?[a-zA-Z][^<>\n]{0,200}>")
"""A tag, or inline code, in which a tag is what the text speaks of."""
_ENTITY_BLANK = re.compile(r"&(?:nbsp|ensp|emsp|#160);", re.IGNORECASE)
_BETWEEN_HAN = re.compile(
    r"(?<=[\u3400-\u9fff，。、；：！？（）])[ \t\u3000]+(?=[\u3400-\u9fff，。、；：！？（）])"
)
_TYPESETTING = re.compile(
    r"\\(?:mathrm|mathbf|mathit|operatorname|text|left|right|displaystyle|rm|quad|qquad)(?![a-zA-Z])"
    r"|\\[,;:! ]"
)
_UNSPACED = r"[^\s\u3400-\u9fff]"
_THRICE = re.compile(
    rf"(?<![A-Za-z0-9])((?={_UNSPACED}{{0,23}}[A-Za-z])(?={_UNSPACED}{{0,23}}[^\w\s]){_UNSPACED}{{2,24}}?)\1\1"
    r"(?![A-Za-z0-9])"
)
"""O(n)O(n)O(n): a formula copied from a page that KaTeX has set holds it three times."""

_RAISED = re.compile("[⁰¹²³⁴-⁹ⁿ]+|[₀-₉]+")
"""O(n²) and O(n^2), log₂n and log2n."""
_WIDE_SIGN = re.compile("[＃-％＋－-／０-９＝Ａ-Ｚ［-＿ａ-｛｝]")
"""Letters, digits and signs of full width; marks such as ，（ are the usual ones in Chinese."""


class Visible(NamedTuple):
    """A field taken apart: `prose` in NFC, without its number; the rest as it stands there."""

    prose: str
    code: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def visible(text: str, *, numbered: bool = False) -> Visible:
    """Return what a reader sees of `text`, Markdown or HTML; `numbered` drops the labels around a
    stem.

    Blocks of code lose their blanks at line ends, images are the last part of their address.
    """
    text = unicodedata.normalize("NFC", text)
    if _WIDE_SIGN.search(text):
        text = _WIDE_SIGN.sub(lambda sign: chr(ord(sign[0]) - 0xFEE0), text)
    text = _RAISED.sub(_level, text)
    code = []
    if "```" in text or "~~~" in text:
        text = _FENCED_PROSE.sub(lambda block: block["prose"], text)
        code = [_squeezed(block.group(2)) for block in _FENCE.finditer(text)]
        text = _FENCE.sub("\n", text)
    images: list[str] = []
    links: list[str] = []
    if "](" in text or "<" in text:
        images = [_last_part(shown[2] or shown[3]) for shown in _IMAGE.finditer(text)]
        text = _IMAGE.sub(" ", text)
        links = [link[2] for link in _LINK.finditer(text) if link[2]]
        text = _TAG.sub(lambda tag: tag["code"] or " ", _LINK.sub(r"\1", text))
    if "&" in text:
        text = _ENTITY_BLANK.sub(" ", text)
    if "\\" in text:
        text = _TYPESETTING.sub("", text)
    text = _THRICE.sub(r"\1", text)
    if numbered:
        text = without_labels(text)
    return Visible(_BETWEEN_HAN.sub("", text).strip(), tuple(code), tuple(images), tuple(links))


def _level(raised: re.Match[str]) -> str:
    plain = unicodedata.normalize("NFKC", raised[0])
    return plain if "₀" <= raised[0][0] <= "₉" else f"^{plain}"


def _squeezed(code: str) -> str:
    return "".join(code.split())


def _last_part(address: str) -> str:
    return address.split("?")[0].rstrip("/").rpartition("/")[2]
