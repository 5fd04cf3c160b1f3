"""The project on disk: where its root is, its settings, its sources and its knowledge."""

import os
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from pathspec import GitIgnoreSpec

from tikulint.loaders.pack import pack_sources
from tikulint.loaders.settings import load_settings
from tikulint.model.bank import Source, Unreadable
from tikulint.model.problems import Problem, UnusableInputError
from tikulint.model.settings import Settings

SUFFIXES = frozenset(
    {
        *(".md", ".markdown", ".txt", ".gift"),
        *(".csv", ".tsv", ".json", ".jsonl", ".ndjson"),
        *(".xlsx", ".xls", ".xlsb", ".ods"),
    }
)
"""What is looked at inside a folder; a file that is named is read whatever its suffix."""

_SETTINGS_FILES = ("tikulint.toml", "pyproject.toml")


class Opened(NamedTuple):
    """The files of a run, and those of them that the disk refused."""

    sources: list[Source]
    refused: list[Unreadable]


class Workspace:
    """One project: the folder that reported paths are relative to, and the settings in it."""

    def __init__(self, folder: Path) -> None:
        self.root = find_root(folder.resolve())
        self.settings_file = _settings_file(self.root)

    def settings(self) -> Settings:
        """Return the project's settings, or the defaults where it has none.

        Raises:
            UnusableInputError: the settings file is broken; every error at once.
        """
        if self.settings_file is None:
            return Settings()
        return load_settings(self._source(self.settings_file))

    def bank_sources(self, paths: Sequence[Path], exclude: Sequence[str]) -> Opened:
        """Read `paths`, folders with all that lies in them and is not ignored, in sorted order.

        `exclude` are git-style patterns relative to the root; they never apply to a file that is
        named itself.

        Raises:
            UnusableInputError: a path is not there, or a folder holds nothing that could be a bank.
        """
        files: dict[Path, None] = {}
        problems: list[Problem] = []
        for path in paths:
            if path.is_dir():
                found = list(self._walk(path.resolve(), GitIgnoreSpec.from_lines(exclude)))
                if not found:
                    kinds = " ".join(sorted(SUFFIXES))
                    problems.append(
                        Problem(str(path), 0, "文件夹里没有能读的题库", f"能读的后缀：{kinds}")
                    )
                files.update(dict.fromkeys(found))
            elif path.exists():
                files[path.resolve()] = None
            else:
                problems.append(_missing(path))
        if problems:
            raise UnusableInputError(*problems)
        return self._read(files)

    def knowledge(self, checks: str) -> list[Source]:
        """Read the embedded pack, and what the project's folder `checks` adds to it.

        Raises:
            UnusableInputError: `checks` was asked for by another name than the usual and is not
                there, or one of its files cannot be read.
        """
        folder = self.root / checks
        if not folder.is_dir():
            if checks != Settings().checks:
                raise UnusableInputError(_missing(folder))
            return list(pack_sources())
        files = sorted(
            path
            for path in folder.rglob("*")
            if path.suffix in {".yaml", ".yml", ".txt"} and path.is_file()
        )
        own, refused = self._read(files)
        if refused:
            raise UnusableInputError(*(Problem(each.path, 0, each.why) for each in refused))
        return [*pack_sources(), *own]

    def relative(self, path: Path) -> str:
        """Return `path` relative to the root, with forward slashes."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    def _source(self, path: Path) -> Source:
        return Source(self.relative(path), path.read_bytes())

    def _read(self, files: Iterable[Path]) -> Opened:
        opened = Opened([], [])
        for path in files:
            try:
                opened.sources.append(self._source(path))
            except OSError as error:
                why = error.strerror or str(error)
                opened.refused.append(Unreadable(path=self.relative(path), why=f"打不开：{why}"))
        return opened

    def _walk(self, folder: Path, excluded: GitIgnoreSpec) -> Iterator[Path]:
        """Yield the bank files below `folder`, those that .gitignore files name left out."""
        for parent, folders, names in os.walk(folder):
            here = Path(parent)
            ignored = _GitIgnores(self.root, here)

            def left_out(path: Path, ignored: _GitIgnores = ignored) -> bool:
                return ignored.match(path) or excluded.match_file(self._pattern_path(path))

            folders[:] = sorted(
                name for name in folders if not name.startswith(".") and not left_out(here / name)
            )
            for name in sorted(names):
                path = here / name
                if path.suffix.lower() in SUFFIXES and path.is_file() and not left_out(path):
                    yield path

    def _pattern_path(self, path: Path) -> str:
        return self.relative(path) + ("/" if path.is_dir() else "")


class _GitIgnores:
    """The .gitignore files that speak for one folder: its own and those up to the root."""

    def __init__(self, root: Path, folder: Path) -> None:
        above = [folder, *folder.parents]
        above = above[: above.index(root) + 1] if root in above else [folder]
        self._specs = [
            (parent, GitIgnoreSpec.from_lines(lines))
            for parent in above
            if (lines := _lines(parent / ".gitignore"))
        ]

    def match(self, path: Path) -> bool:
        """Whether git would ignore `path`; the nearest file that has a word on it decides."""
        slash = "/" if path.is_dir() else ""
        for parent, spec in self._specs:
            verdict = spec.check_file(path.relative_to(parent).as_posix() + slash).include
            if verdict is not None:
                return verdict
        return False


def find_root(folder: Path) -> Path:
    """Return the nearest folder, from `folder` upwards, that holds settings or a git repository."""
    for candidate in (folder, *folder.parents):
        if _settings_file(candidate) or (candidate / ".git").exists():
            return candidate
    return folder


def _settings_file(folder: Path) -> Path | None:
    for name in _SETTINGS_FILES:
        path = folder / name
        if path.is_file() and (name != "pyproject.toml" or _speaks_of_tikulint(path)):
            return path
    return None


def _speaks_of_tikulint(pyproject: Path) -> bool:
    """Whether pyproject.toml has our table; a broken file counts only if it names us."""
    content = pyproject.read_bytes()
    if b"tikulint" not in content:
        return False
    try:
        return "tikulint" in tomllib.loads(content.decode()).get("tool", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return True


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def _missing(path: Path) -> Problem:
    parent = path.parent
    siblings = [sibling.name for sibling in parent.iterdir()] if parent.is_dir() else []
    nearest = get_close_matches(path.name, siblings, n=1)
    remedy = f"是不是 {(parent / nearest[0]).as_posix()}？" if nearest else ""
    return Problem(path.as_posix(), 0, "没有这个文件或文件夹", remedy)
