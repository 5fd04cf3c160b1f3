"""Inline Markdown to the text a reader sees: no emphasis, anchors or link addresses."""

import re

import pyromark

_MARKUP = re.compile(r"[*_\[\]<>&\\~!]")
_LEFTOVER = re.compile(r"(`[^`]*`)|^\*{1,3}\s+|\*\*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TRAILING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_REFERENCE = re.compile(
    r"(?<![A-Za-z0-9_\]!])\[([^\[\]\u3400-\u9fff]*[\u3400-\u9fff][^\[\]]*)\]\[[^\[\]]*\](?![(\[])"
)
"""A link whose address stands elsewhere: [虹吸原理][siphon]; arr[1][2] is none."""
_ANCHOR = re.compile(r"\s*\{#[^}]*\}\s*$")


def plain(text: str) -> str:
    """Return one line of Markdown as read: code keeps its backticks, images leave nothing."""
    text = text.strip()
    if not _MARKUP.search(text):
        return text
    text = _REFERENCE.sub(r"\1", _SURROGATE.sub("\ufffd", text))
    # The dot keeps the parser from taking the line for a list, a quote or a heading.
    pieces: list[str] = []
    images = 0
    for event in pyromark.events("." + text, merge_text=False):
        if isinstance(event, str):
            if event in ("SoftBreak", "HardBreak"):
                pieces.append(" ")
            continue
        name, value = next(iter(event.items()))
        if name in ("Start", "End") and (value == "Image" or isinstance(value, dict)):
            if value == "Image" or "Image" in value:
                images += 1 if name == "Start" else -1
        elif images:
            continue
        elif name == "Text":
            pieces.append(str(value))
        elif name == "Code":
            pieces.append(f"`{value}`")
    seen = "".join(pieces).removeprefix(".")
    return _without_leftovers(seen) or _without_leftovers(text)


def _without_leftovers(text: str) -> str:
    """Drop emphasis marks that never found their partner; those in code are no emphasis."""
    return _LEFTOVER.sub(lambda found: found[1] or "", text).strip()


def heading_text(line: str) -> str:
    """Return the text of a heading line without its marks; a closing run of # goes too."""
    text = line.strip()
    if text.startswith("#"):
        text = _TRAILING_HASHES.sub("", text.lstrip("#").strip())
        if not text.strip("#"):
            return ""
    return _ANCHOR.sub("", text)
