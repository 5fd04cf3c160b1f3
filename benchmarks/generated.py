"""A generated bank of any size: Zipf words from jieba's frequency list, 3 % planted duplicates."""

import random
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np

PLANTED = 0.03
"""Share of the questions that repeat an earlier one."""
SORTS = ("verbatim", "reordered", "reworded", "shortened", "lengthened")


class GeneratedQuestion(NamedTuple):
    """A prompt and its answer, about 157 characters together, and what it repeats if anything."""

    prompt: str
    answer: str
    repeats: int | None = None
    sort: str = ""

    @property
    def text(self) -> str:
        """Prompt and answer in one."""
        return f"{self.prompt}\n{self.answer}"


def generated_bank(size: int, seed: int = 20_240_229) -> list[GeneratedQuestion]:
    """Return `size` questions, the same for the same seed."""
    chance = random.Random(seed)
    draw = _Draw(seed)
    bank: list[GeneratedQuestion] = []
    for _ in range(size):
        if bank and chance.random() < PLANTED:
            bank.append(_repeated(bank, chance, draw))
        else:
            prompt = draw.sentence(chance.randint(6, 16), "？")
            answer = "".join(draw.sentence(chance.randint(8, 24), "。") for _ in range(5))
            bank.append(GeneratedQuestion(prompt, answer))
    return bank


def as_markdown(bank: Sequence[GeneratedQuestion]) -> str:
    """Return the bank as one Markdown file, a heading for each question."""
    return "".join(
        f"### {number}. {question.prompt}\n\n{question.answer}\n\n"
        for number, question in enumerate(bank, 1)
    )


class _Draw:
    """Words by their frequency in jieba's dictionary."""

    def __init__(self, seed: int) -> None:
        spec = find_spec("jieba")
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError("jieba")
        columns = Path(spec.origin).with_name("dict.txt").read_text(encoding="utf-8").split()
        listed = [
            (word, int(count))
            for word, count in zip(columns[::3], columns[1::3], strict=True)
            if "\u4e00" <= word[0] <= "\u9fd5"
        ]
        self._words = [word for word, _ in listed]
        self._shares = np.cumsum([count for _, count in listed]) / sum(count for _, count in listed)
        self._chance = np.random.default_rng(seed)
        self._drawn: list[str] = []

    def words(self, count: int) -> list[str]:
        if len(self._drawn) < count:
            places = np.searchsorted(self._shares, self._chance.random(1_000_000), side="right")
            self._drawn = [self._words[place] for place in places.tolist()]
        taken = self._drawn[-count:]
        del self._drawn[-count:]
        return taken

    def sentence(self, words: int, end: str) -> str:
        half = words // 2
        return f"{''.join(self.words(half))}，{''.join(self.words(words - half))}{end}"


def _repeated(
    bank: Sequence[GeneratedQuestion], chance: random.Random, draw: _Draw
) -> GeneratedQuestion:
    """Return one of the questions again, changed the way editors change what they copy."""
    original = chance.randrange(len(bank))
    prompt, answer = bank[original].prompt, bank[original].answer
    sort = chance.choice(SORTS)
    sentences = answer.split("。")[:-1]
    match sort:
        case "reordered":
            chance.shuffle(sentences)
        case "reworded":
            prompt = _with_some_replaced(prompt, chance, draw)
            sentences = [_with_some_replaced(sentence, chance, draw) for sentence in sentences]
        case "shortened":
            sentences = sentences[:-1]
        case "lengthened":
            sentences.append(draw.sentence(10, ""))
    return GeneratedQuestion(prompt, "".join(f"{s}。" for s in sentences), original, sort)


def _with_some_replaced(sentence: str, chance: random.Random, draw: _Draw) -> str:
    place = chance.randrange(len(sentence))
    return sentence[:place] + draw.words(1)[0] + sentence[place + 2 :]
