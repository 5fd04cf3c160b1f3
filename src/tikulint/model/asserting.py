"""What a question asserts: what a fact check may hold it to, nothing that is wrong on purpose."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Assertion(NamedTuple):
    """A stretch of a question that the question says is true.

    `field` names where it stands, as `Question.text_of` takes it; `text` is that field from
    `offset` on, in code points. `context` is the question in whose light it is to be read (its
    subject may stand only there), empty where the question would turn its sense round.
    """

    field: str
    text: str
    offset: int = 0
    context: str = ""


class Choice(NamedTuple):
    """One option as the rules below see it: its field name, letter and text."""

    field: str
    letter: str
    text: str


_TRUE = re.compile(r"对|正确|是|真|[√✓✔☑]|t|true|yes|right")
_FALSE = re.compile(r"错误?|不对|不正确|否|假|[×✗✘╳❌]|x|f|false|no|wrong")
_TRIM = " \t\r\n　。.;；,，()（）[]【】*`'\"“”"

_NOUN = r"(?:一项|一个|一组|选项|说法|描述|叙述|表述|陈述|理解|做法|观点|内容|结论|判断)"
_WRONG = r"(?:不(?:太|够|完全)?(?:正确|对|恰当|准确|合理|妥当|适当|成立)|错误|有误|有错|不当)"
_LACKS = r"(?:不(?:属于|包括|包含|涉及|符合|需要|具有|具备|支持|能|可以|可能|会|是)|没有|无关|无法)"
_ASKED = rf"(?:的{_NOUN}?|{_NOUN})(?:是|有|为|(?=[\s（(【_？?：:。]*$))"
_ASKS_FALSE = re.compile(
    rf"{_WRONG}{_ASKED}|是{_WRONG}的"
    rf"|{_LACKS}[^，。；？?！\n]{{0,40}}?{_ASKED}"
    rf"|哪[^，。；？?！\n]{{0,12}}?(?:{_WRONG}|{_LACKS})"
)
_ASKS_TRUE = re.compile(rf"(?<!不)(?<!不太)(?<!不完全)(?:正确|恰当|准确|合理|符合|成立){_ASKED}")
_FALSE_EN = re.compile(
    r"\b(?:NOT|EXCEPT)\b"
    r"|\b(?:is|are)\s+(?:not\s+(?:true|correct|right|valid)|incorrect|false|wrong)\b"
    r"|\b(?:incorrect|false|wrong)\s+(?:statement|option|one)\b"
)
_QUESTION_END = re.compile(r"[?？][\s（()）]*$|吗[\s（()）。]*$")


def truth_value(text: str) -> bool | None:
    """Return what the key of a true-or-false question says, None for any other text."""
    word = text.strip(_TRIM).lower()
    if _TRUE.fullmatch(word):
        return True
    return False if _FALSE.fullmatch(word) else None


def asks_for_false(stem: str) -> bool:
    """Whether a stem asks for the statement that does not hold (下列说法错误的是).

    The last predicate decides: 关于错误处理的说法，正确的是 asks for a true one.
    """
    false_ends = [match.end() for match in _ASKS_FALSE.finditer(stem)]
    if not false_ends:
        return bool(_FALSE_EN.search(stem))
    true_ends = [match.end() for match in _ASKS_TRUE.finditer(stem)]
    return not true_ends or max(false_ends) > max(true_ends)


def assertions(
    stem: Choice, answer: str, explanation: str, options: Sequence[Choice], key: str
) -> Iterator[Assertion]:
    """Yield what a question asserts: answer, explanation, right options; a true-or-false stem.

    `stem` names the field the question is asked in; `key` holds the letters of the right options.
    """
    verdict = _verdict(answer, options, key)
    if verdict is not None:
        if verdict and not _QUESTION_END.search(stem.text):
            yield Assertion(stem.field, stem.text)
    else:
        turned = asks_for_false(stem.text)
        if answer and not _only_letters(answer, options):
            yield Assertion("answer", answer, 0, "" if turned and options else stem.text)
        if key:
            for option in options:
                if option.text and (option.letter in key) != turned:
                    yield Assertion(option.field, option.text, 0, "" if turned else stem.text)
    if explanation:
        yield Assertion("explanation", explanation, 0, stem.text)


def _verdict(answer: str, options: Sequence[Choice], key: str) -> bool | None:
    if not options:
        return truth_value(answer or key)
    if any(truth_value(option.text) is None for option in options):
        return None
    chosen = [option.text for option in options if option.letter == key]
    return truth_value(chosen[0]) if chosen else None


def _only_letters(answer: str, options: Sequence[Choice]) -> bool:
    letters = {option.letter.upper() for option in options}
    words = re.findall(r"\w", answer.upper())
    return bool(letters) and bool(words) and all(word in letters for word in words)
