"""A text as a reader takes it in: markup dropped, width folded, every character traceable."""

import re
from bisect import bisect_right

_WIDE = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B))}
_WIDE |= {code: code - 0xFEE0 for code in range(0xFF41, 0xFF5B)}
_WIDE |= {
    ord(wide): ord(narrow)
    for wide, narrow in zip("％．＋－／＝＾＊～＿", "%.+-/=^*~_", strict=True)
}
_WIDE |= {0x3000: 0x20, 0xA0: 0x20, 0x2009: 0x20}
_HAS_WIDE = re.compile(f"[{''.join(map(re.escape, map(chr, _WIDE)))}]")

_TEX = {
    "times": "×", "log": "log", "ln": "ln", "cdot": "·", "beta": "β", "epsilon": "ε",
    "varepsilon": "ε", "alpha": "α", "gamma": "γ", "approx": "≈", "sim": "~", "leq": "≤",
    "geq": "≥", "le": "≤", "ge": "≥", "sqrt": "√", "frac": "frac", "quad": " ", "text": "",
    "mathrm": "", "left": "", "right": "", "rm": "",
}  # fmt: skip
_MARKUP = re.compile(
    r"(?P<fence>^[ \t]*```[^\n]*\n(?:[^`]|`(?!``))*(?:```|\Z))"
    r"|(?P<drop>\*{1,3}|__|`+|\$+|[\u200b-\u200f\u2060\ufeff\u00ad]|\\[,;!()\[\]]|"
    r"</?[A-Za-z][^<>\n]{0,80}>)"
    r"|(?P<image>!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\))"
    r"|\[(?P<link>[^\[\]\n]{1,200})\]\([^()\n]{0,500}\)"
    r"|(?P<url>https?://[^\s，。；）)>\]]{1,500})"
    r"|(?P<braces>(?<=[\^_√])\{(?P<inner>[^{}\n]{1,20})\})"
    r"|\\(?P<tex>[A-Za-z]{2,12})",
    re.MULTILINE,
)
_HAS_MARKUP = re.compile(r"[*_`$\\\[<\u200b-\u200f\u2060\ufeff\u00ad^√]|https?:")


class Reading:
    """`text` is what is read of a source; `origin` leads back to the source's code points."""

    def __init__(self, source: str) -> None:
        folded = source.translate(_WIDE) if _HAS_WIDE.search(source) else source
        self._starts: list[int] = [0]
        self._shifts: list[int] = [0]
        self.text = self._without_markup(folded) if _HAS_MARKUP.search(folded) else folded

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the source that `text[start:end]` was read from."""
        if end <= start:
            first = self._origin(start)
            return first, first
        return self._origin(start), self._origin(end - 1) + 1

    def _origin(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]

    def _without_markup(self, source: str) -> str:
        pieces: list[str] = []
        length = done = 0
        for match in _MARKUP.finditer(source):
            kept, kept_at = _kept(match)
            before = source[done : match.start()]
            pieces += before, kept
            length += len(before)
            if kept:
                self._starts.append(length)
                self._shifts.append(kept_at - length)
                length += len(kept)
            done = match.end()
            self._starts.append(length)
            self._shifts.append(done - length)
        pieces.append(source[done:])
        return "".join(pieces)


def _kept(match: re.Match[str]) -> tuple[str, int]:
    """Return what is read of a stretch of markup, and where in the source it begins."""
    kind = match.lastgroup
    if kind == "link":
        return match["link"], match.start("link")
    if match["braces"]:
        return match["inner"], match.start("inner")
    if match["tex"]:
        return _TEX.get(match["tex"], " "), match.start()
    return ("\n" if match["fence"] else ""), match.start()
