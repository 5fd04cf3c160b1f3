"""Options and keys of choice questions, from the many ways in which tables and keys write them."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from tikulint.model.question import Option, normalised

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_PREFIX = re.compile(
    r"\s*(?:[(（\[【]\s*([A-Za-z])\s*[)）\]】][.．、:：]?|([A-Za-z])\s*[.．、:：)）])\s*"
)
_MARK = re.compile(
    r"(?<![A-Za-z0-9_\\$])(?:[(（]\s*([A-H])\s*[)）]|([A-H])\s*(?:[.．:：](?!\d)|[、)）]))[ \t　]*"
)
_AFTER_LETTER = (".", "．", "、", ":", "：", ")", "）")
_KEY = re.compile(
    r"(?:故?选|选项|答案(?:是|为)?)?[\s:：]*([A-Z]{1,10}|[A-Za-z](?:[\s,，、;；|/和及&]+[A-Za-z])*)(?:选?项)?"
)
_AROUND = " \t\r\n　()（）【】[]<>《》*。.`'\""
_TEXT_KEYS = (
    "text",
    "content",
    "value",
    "label",
    "name",
    "desc",
    "description",
    "option",
    "内容",
    "选项",
)
_LETTER_KEYS = ("label", "key", "letter", "id", "option", "name", "value", "选项", "序号")
_ABOUT_TEXT = re.compile(r"text|content|answer|desc|value|内容", re.IGNORECASE)
"""What is in the name of an option's text: oText, ItemAnswer."""
_BOLD_MARK = re.compile(r"\*\*(?=[A-H][.．、:：)）])")
"""**A. 虹吸** B. 水锤: which option is right, said in bold."""
_SEPARATORS = ("\n", "|", "；", ";", "\t")
_YES = (True, "true", "True", "1", "是", "对")
_RIGHT_KEYS = re.compile(
    r"is_?correct|correct|is_?answer|is_?right|right|is_?true|是否正确|正确", re.IGNORECASE
)


def letters_in(text: str) -> str:
    """Return the letters of a key such as `AC`, `A、C` or `（B）`, "" for any other text."""
    if len(text) > 60:
        return ""
    key = _KEY.fullmatch(text.strip(_AROUND))
    return "".join(dict.fromkeys(re.findall("[A-Z]", key[1].upper()))) if key else ""


def key_of(answer: Any, options: Sequence[Option], first: int) -> str:
    """Return the letters of the right options that `answer` names, "" where it names none.

    `answer` is a letter or several, an option's text, its position counted from `first`, or a list
    of such; a list of flags marks the right ones.
    """
    if not options or answer is None or isinstance(answer, bool):
        return ""
    if isinstance(answer, str) and len(answer) == 1:
        offered = [option.letter for option in options if option.letter == answer]
        if offered and not any(option.text == answer for option in options):
            return answer
    if isinstance(answer, list):
        flags = [flag for flag in answer if isinstance(flag, bool)]
        if len(flags) == len(answer) == len(options):
            return "".join(o.letter for o, flag in zip(options, flags, strict=True) if flag)
        keys = [key_of(each, options, first) for each in answer]
        return "".join(dict.fromkeys("".join(keys))) if all(keys) else ""
    if isinstance(answer, Mapping) and (letter := option_letter(answer)):
        return letter
    text = str(answer).strip()
    if not text:
        return ""
    if re.fullmatch(r"\d{1,2}(?:\.0)?", text) and not any(o.text == text for o in options):
        position = int(float(text)) - first
        return options[position].letter if 0 <= position < len(options) else ""
    return _key_in_text(text, options)


def _key_in_text(text: str, options: Sequence[Option]) -> str:
    plain = normalised(text)
    same = [option.letter for option in options if normalised(option.text) == plain]
    if same and not (len(plain) == 1 and plain.isascii() and plain.isalpha()):
        return same[0]
    letters = letters_in(text)
    if letters:
        return letters
    prefix = _PREFIX.match(text)
    if prefix:
        letter = (prefix[1] or prefix[2]).upper()
        rest = normalised(text[prefix.end() :])
        if any(o.letter == letter and normalised(o.text) == rest for o in options):
            return letter
    return "".join(same)


def split_options(text: str) -> tuple[str, list[Option]]:
    """Split `stem A. … B. …` into the stem and its options; no options where it has none.

    A text with two runs of options (a passage with several questions) stays whole.
    """
    marks = list(_MARK.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    filled = [
        (mark, end)
        for mark, end in zip(marks, ends, strict=False)
        if text[mark.end() : end].strip(" \t\r\n　;；,，")
    ]
    letters = "".join(mark[1] or mark[2] for mark, _ in filled)
    if len(letters) < 2 or letters != LETTERS[: len(letters)]:
        return text, []
    options = [
        Option(letter, text[mark.end() : end].strip())
        for letter, (mark, end) in zip(letters, filled, strict=True)
    ]
    return text[: filled[0][0].start()].rstrip(), options


def options_of(value: Any) -> tuple[list[Option], str]:
    """Return the options in a list, mapping or string, and the letters marked right there."""
    if isinstance(value, list):
        return _from_list(value)
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            return options_of(json.loads(value))
        except (ValueError, RecursionError):
            return _from_text(value), ""
    if isinstance(value, str):
        return _from_text(value), ""
    return (_from_mapping(value), "") if isinstance(value, dict) else ([], "")


def _from_mapping(value: Mapping[str, Any]) -> list[Option]:
    texts = [(str(key).strip(), _scalar(text)) for key, text in value.items()]
    lettered = all(len(key) == 1 and key.isalpha() for key, _ in texts)
    return [
        Option(key.upper() if lettered else LETTERS[position % 26], text)
        for position, (key, text) in enumerate(_bare(texts) if lettered else texts)
        if text
    ]


def _bare(texts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the texts without their letters where each repeats its own: {"A": "A.虹吸"}."""
    prefixes = [_PREFIX.match(text) for _, text in texts]
    own = all(
        prefix and (prefix[1] or prefix[2]).upper() == key.upper()
        for prefix, (key, _) in zip(prefixes, texts, strict=True)
    )
    if not own:
        return list(texts)
    return [
        (key, text[prefix.end() :])
        for prefix, (key, text) in zip(prefixes, texts, strict=True)
        if prefix
    ]


def _from_text(value: str) -> list[Option]:
    if _BOLD_MARK.search(value):
        value = value.replace("**", "")
    for separator in _SEPARATORS:
        parts = [part.strip() for part in value.strip(f"{separator} ").split(separator)]
        if len(parts) > 1 and all(map(_begins_with, parts, LETTERS)):
            return _from_list(parts)[0]
    stem, options = split_options(value)
    if options and not stem.strip():
        return options
    for separator in _SEPARATORS:
        parts = [part.strip() for part in value.split(separator)]
        if len(parts) > 1 and all(parts):
            return _from_list(parts)[0]
    return []


def _begins_with(part: str, letter: str) -> bool:
    prefix = _PREFIX.match(part)
    return prefix is not None and (prefix[1] or prefix[2]).upper() == letter


def _from_list(values: Sequence[Any]) -> tuple[list[Option], str]:
    if values and isinstance(values[0], dict) and all(isinstance(v, dict) for v in values):
        return _from_records(values)
    letters = _positions(len(values))
    texts = []
    bare = []
    for letter, value in zip(letters, values, strict=False):
        text = value.strip() if isinstance(value, str) else _scalar(value)
        texts.append(text)
        if text[:1] == letter and text[1:2] in _AFTER_LETTER:
            bare.append(text[2:].lstrip())
        elif (prefix := _PREFIX.match(text)) and (prefix[1] or prefix[2]).upper() == letter:
            bare.append(text[prefix.end() :])
    return list(map(Option, letters, bare if len(bare) == len(texts) else texts)), ""


def _positions(count: int) -> str:
    return LETTERS[:count] if count <= len(LETTERS) else LETTERS * (count // len(LETTERS) + 1)


def _from_records(values: Sequence[Mapping[str, Any]]) -> tuple[list[Option], str]:
    options = []
    right = ""
    for position, value in enumerate(values):
        letter = option_letter(value) or LETTERS[position % 26]
        text_key = _text_key(value)
        if text_key is None and len(value) == 1:
            (only,) = value
            letter, text_key = (only.upper(), only) if _is_letter(only) else (letter, only)
        options.append(Option(letter, _scalar(value[text_key]) if text_key else ""))
        if any(flag in _YES for key, flag in value.items() if _RIGHT_KEYS.fullmatch(key)):
            right += letter
    texts = _bare([(option.letter, option.text) for option in options])
    return [Option(letter, text) for letter, text in texts], right


def _text_key(value: Mapping[str, Any]) -> str | None:
    named = next(
        (
            key
            for key in _TEXT_KEYS
            if isinstance(value.get(key), str | int | float)
            and not (len(value) > 1 and _is_letter(value[key]) and key in _LETTER_KEYS)
        ),
        None,
    )
    return named or next(
        (
            key
            for key, text in value.items()
            if isinstance(text, str) and not _is_letter(text) and _ABOUT_TEXT.search(key)
        ),
        None,
    )


def option_letter(value: Mapping[str, Any]) -> str:
    """Return the letter of an option, "" where it has none: {"order": "B", "text": "…"}."""
    named = (value[key].upper() for key in _LETTER_KEYS if _is_letter(value.get(key)))
    others = (each for each in value.values() if _is_letter(each) and each in LETTERS[:8])
    return next(named, "") or next(others, "")


def _is_letter(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 1 and value.isascii() and value.isalpha()


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return value.strip()
    return "" if value is None or isinstance(value, dict | list) else str(value)
