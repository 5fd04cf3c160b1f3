"""Cuts runs of Han characters into words: jieba, or its compiled twin rjieba where installed."""

import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

Cut = Callable[[str], list[str]]
"""A text to its words in order; nothing is dropped, joining them gives the text back."""


def segmentation(words: Iterable[str]) -> Cut:
    """Return the cut that knows jieba's dictionary and `words` besides.

    `words` are what jieba calls a user dictionary: each gets the frequency jieba suggests, which
    is just enough for it to stay whole. Their order does not matter. No state is shared between
    two calls, nor with `jieba.cut`.
    """
    ordered = sorted(set(words), key=lambda word: (len(word), word))
    try:
        return compiled_cut(ordered)
    except ImportError:
        return reference_cut(ordered)


def reference_cut(words: Iterable[str]) -> Cut:
    """Return the cut by jieba, the reference; `words` are added in the order given."""
    jieba = _silent_jieba()
    tokenizer = jieba.Tokenizer()
    # Where jieba would keep its cache, /tmp, another user of the machine may have put one.
    tokenizer.tmp_dir = _cache_folder()
    for word in words:
        tokenizer.add_word(word)
    tokenizer.initialize()
    return tokenizer.lcut  # type: ignore[no-any-return]  # jieba is untyped


def compiled_cut(words: Iterable[str]) -> Cut:
    """Return the same cut by rjieba, about fifteen times faster; raises ImportError without it."""
    import rjieba

    tokenizer = rjieba.Jieba()
    for word in words:
        # Added without a frequency, jieba-rs would count a word it has not seen as zero.
        tokenizer.add_word(word, tokenizer.suggest_freq(word), "n")
    return tokenizer.cut


def _silent_jieba() -> ModuleType:
    with warnings.catch_warnings():
        # pkg_resources is deprecated, and newer Pythons dislike jieba's regular expressions.
        warnings.simplefilter("ignore")
        import jieba
    jieba.setLogLevel(logging.CRITICAL)
    return jieba  # type: ignore[no-any-return]  # jieba is untyped


def _cache_folder() -> str | None:
    """Return this user's own folder for jieba's dictionary, or None where there is none."""
    if sys.platform == "win32":
        place = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        place = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = place / "tikulint"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return None
    return str(folder)
