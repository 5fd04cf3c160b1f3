"""Texts to words: Latin and mixed runs whole, Han runs cut by jieba, aliases as one word."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product
from sys import intern

from tikulint.similarity.segmentation import segmentation

_HAN = "\u4e00-\u9fd5"
"""What jieba cuts; rarer Han characters stand for themselves."""
_RARE_HAN = "\u3005\u3007\u3400-\u4dbf\u9fd6-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_LETTER = rf"[^\W_{_HAN}{_RARE_HAN}]"
_RUN = re.compile(
    rf"""
      [{_HAN}]+
    | [{_RARE_HAN}]
    | {_LETTER}/{_LETTER}(?!{_LETTER})                           # i/o
    | (?: (?<![\w.]) \.(?=[a-z]) | (?<![a-z0-9)]) -(?=\d) )?     # .NET, -1
      {_LETTER}+ (?: [-._^'’&@:+]{_LETTER}+ | _+{_LETTER}+ )*    # node.js, gpt-3, 10^8
      (?: \+\+ | [+\#%](?!{_LETTER}) )?                          # c++, c#, 50%
    | ={{2,3}}(?!=) | !={{1,2}} | [<>]= | && | \?\? | \?\.       # operators that are asked about
    """,
    re.VERBOSE,
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_WIDE = "＃％＆＇＋－．／０-９＠Ａ-Ｚ＾＿ａ-ｚ＜＝＞"
_HYPHENS = {0x2010: "-", 0x2011: "-", 0x2212: "-"}
_DROPPED = (0xAD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF)  # zero width
_PLAIN: dict[int, str | int | None] = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},
    **_HYPHENS,
    **dict.fromkeys(_DROPPED),
}
_NOT_PLAIN = re.compile(f"[{_WIDE}{''.join(map(chr, (*_HYPHENS, *_DROPPED)))}]")
_NOT_HAN = "\0"
"""Stands for a run that jieba is not to cut, in what it is given."""


class Tokenizer:
    """Cuts texts into words the way one bank writes them.

    `terms` are the bank's own words: they stay whole. `aliases` maps another name of a thing to
    the name that counts (`{"模型蒸馏": "知识蒸馏"}`); where several names could begin at one word,
    the longest is taken. Names may be of several words, Latin or mixed; case, width and spacing do
    not matter. Two tokenizers share nothing, and one gives the same words for the same text always.
    """

    def __init__(self, terms: Sequence[str] = (), aliases: Mapping[str, str] | None = None) -> None:
        canonical = {name: _spoken(name) for name in (*terms, *(aliases or {}).values())}
        canonical |= {name: _spoken(word) for name, word in (aliases or {}).items()}
        plain = {
            spelling: word
            for name, word in canonical.items()
            for spelling in (*_respaced(_plain(name)), _plain(name))
        }
        self._cut = segmentation(name for name in plain if _all_han(name) and len(name) > 1)
        self._names: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
        for name, word in sorted(plain.items()):
            parts = self._words(name)
            if parts and parts != [word]:
                self._names[parts[0]].append((parts, word))
        for candidates in self._names.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def tokens(self, text: str) -> list[str]:
        """Return the words of `text` in order, lower case, without punctuation."""
        words = self._words(_plain(text))
        return self._joined(words) if not self._names.keys().isdisjoint(words) else words

    def _words(self, plain: str) -> list[str]:
        runs = _RUN.findall(plain)
        others = iter([run for run in runs if not "\u4e00" <= run[0] <= "\u9fd5"])
        marked = [run if "\u4e00" <= run[0] <= "\u9fd5" else _NOT_HAN for run in runs]
        # One call for the whole text: a call for each run would take half as long again. A word
        # is interned because its copies in a large bank would take ten times the bank's memory.
        return [
            intern(next(others) if word == _NOT_HAN else word)
            for word in self._cut("\n".join(marked))
            if word != "\n"
        ]

    def _joined(self, words: list[str]) -> list[str]:
        joined: list[str] = []
        done = 0
        for position in [i for i, word in enumerate(words) if word in self._names]:
            if position < done:
                continue
            for parts, word in self._names[words[position]]:
                if words[position : position + len(parts)] == parts:
                    joined += words[done:position]
                    joined.append(word)
                    done = position + len(parts)
                    break
        joined += words[done:]
        return joined


def _respaced(name: str) -> Iterator[str]:
    """Yield a Latin name of several words in all ways of joining them: multi-head attention."""
    parts = _GAP.split(name)
    if 1 < len(parts) <= _MOST_PARTS and all(map(_LATIN_PART.fullmatch, parts)):
        for gaps in product(" -", repeat=len(parts) - 1):
            yield "".join(chain(*zip(parts, (*gaps, ""), strict=True)))
        yield "".join(parts)


_GAP = re.compile("[ -]")
_LATIN_PART = re.compile("[a-z]{2,}")
_MOST_PARTS = 4


def _plain(text: str) -> str:
    """Return `text` in lower case and half width, thousands without their commas."""
    plain = text.translate(_PLAIN).lower() if _NOT_PLAIN.search(text) else text.lower()
    return _THOUSANDS.sub("", plain) if "," in plain else plain


def _spoken(name: str) -> str:
    return " ".join(_RUN.findall(_plain(name)))


def _all_han(name: str) -> bool:
    return all("\u4e00" <= character <= "\u9fd5" for character in name)
