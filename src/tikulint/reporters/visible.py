"""Makes what a bank could hide in a text visible, so that no terminal or page obeys it."""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def visible(text: str) -> str:
    r"""Return `text` with line ends as `\n` and everything that steers a reader's device shown.

    Control characters become control pictures (␛), bidirectional controls their code points
    (⟨U+202E⟩), lone surrogates U+FFFD; halves of a pair are joined. The result encodes as UTF-8.
    """
    if not _UNSAFE.search(text):
        return text
    return _UNSAFE.sub(_shown, _PAIR.sub(_joined, text.replace("\r\n", "\n")))


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")


def _shown(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return "\ufffd" if code >= 0xD800 or code < 0xA0 else f"⟨U+{code:04X}⟩"
