"""Sources to a bank: each file decoded, given to the loader of its family, its keys made unique."""

import gc
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import PurePosixPath

from pathspec import GitIgnoreSpec

from tikulint.loaders import gift, jsonbanks, jsonlines, markdown, plaintext, rereading, tables
from tikulint.loaders.decoding import decode
from tikulint.loaders.loaded import Loaded, UnreadableError
from tikulint.model.bank import Bank, Source, Unreadable
from tikulint.model.question import Question
from tikulint.model.settings import FileSettings, Settings

TextLoader = Callable[[str, str, FileSettings | None], Loaded]
SettingsOf = Callable[[str], FileSettings | None]

LOADERS: dict[str, TextLoader] = {
    ".md": markdown.load,
    ".markdown": markdown.load,
    ".csv": tables.load,
    ".tsv": tables.load,
    ".tab": tables.load,
    ".json": jsonbanks.load,
    ".jsonl": jsonlines.load,
    ".ndjson": jsonlines.load,
    ".gift": gift.load,
}
"""By suffix; of any other file the content decides."""

WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})


def load_bank(sources: Iterable[Source], settings: Settings) -> Bank:
    """Return the questions of all sources as one bank, in the order given.

    What cannot be read is kept as `Bank.unreadable`; nothing raises.
    """
    read: list[Loaded] = []
    unreadable: list[Unreadable] = []
    settings_of = _matcher(settings.files)
    with _without_collection():
        for source in sources:
            try:
                read.append(_load(source, settings_of(source.path)))
            except UnreadableError as error:
                unreadable.append(Unreadable(path=source.path, why=error.why))
        _read_again(read, settings_of)
    unreadable += (each for loaded in read for each in loaded.unreadable)
    return Bank(
        questions=tuple(_with_unique_keys(q for loaded in read for q in loaded.questions)),
        files=tuple(loaded.file for loaded in read),
        passages=tuple(passage for loaded in read for passage in loaded.passages),
        unreadable=tuple(unreadable),
    )


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the cycle collector off: loading makes records to keep, and it would walk them all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _load(source: Source, settings: FileSettings | None) -> Loaded:
    suffix = PurePosixPath(source.path).suffix.lower()
    if suffix in WORKBOOKS:
        from tikulint.loaders import excel  # few banks are workbooks

        return excel.load(source.path, source.content, settings)
    text, encoding = decode(source.content)
    load = LOADERS.get(suffix) or _loader_for(text)
    loaded = load(source.path, text, settings)
    if encoding == "utf-8":
        return loaded
    return loaded._replace(file=loaded.file.model_copy(update={"encoding": encoding}))


def _read_again(read: list[Loaded], settings_of: SettingsOf) -> None:
    """Read those files once more that left headings which others ask; keep what gains by it."""
    for position, headings in rereading.asked_elsewhere(read):
        path, text = read[position].file.path, read[position].file.text
        if LOADERS.get(PurePosixPath(path).suffix.lower()) is not markdown.load:
            continue
        again = markdown.load(path, text, settings_of(path), headings)
        if len(again.questions) > len(read[position].questions):
            encoding = read[position].file.encoding
            read[position] = again._replace(
                file=again.file.model_copy(update={"encoding": encoding})
            )


def _loader_for(text: str) -> TextLoader:
    if text.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            json.loads(text)
            return jsonbanks.load
        if jsonlines.fits(text):
            return jsonlines.load
    return gift.load if gift.fits(text) else plaintext.load


def _matcher(entries: Iterable[FileSettings]) -> SettingsOf:
    specs = [(GitIgnoreSpec.from_lines(entry.paths), entry) for entry in entries]

    def settings_of(path: str) -> FileSettings | None:
        return next((entry for spec, entry in reversed(specs) if spec.match_file(path)), None)

    return settings_of


def _with_unique_keys(questions: Iterable[Question]) -> Iterator[Question]:
    copies: Counter[str] = Counter()
    for question in questions:
        copies[question.key] += 1
        copy = copies[question.key]
        if copy == 1:
            yield question
        else:
            yield question.model_copy(update={"key": f"{question.key}#{copy}"})
