"""The bank's own rules are proven when their content changes, and not again before it does."""

import os
from contextlib import suppress
from pathlib import Path

from tikulint.loaders.pack import PACK
from tikulint.model.problems import UnusableInputError
from tikulint.model.rulebook import Rulebook

FOLDER = ".tikulint_cache"
"""Below the project's root; it may be deleted at any time."""

_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/\n"


def prove_own(rulebook: Rulebook, root: Path) -> None:
    """Prove the rules that are the project's own and are not known to be proven.

    Raises:
        UnusableInputError: a rule fails its own sentences; all of them at once.
    """
    if all(rule.path.startswith(PACK) for rule in rulebook.rules):
        return
    from tikulint.loaders.proof import credentials, prove, unproven  # not needed without own rules

    remembered = root / FOLDER / "proven"
    waiting = unproven(rulebook, _read(remembered))
    if not waiting:
        return
    problems = list(prove(rulebook, waiting))
    if problems:
        raise UnusableInputError(*problems)
    _write(remembered, sorted(set(credentials(rulebook).values())))


def _read(file: Path) -> frozenset[str]:
    try:
        return frozenset(file.read_text(encoding="ascii").split())
    except (OSError, UnicodeDecodeError):
        return frozenset()


def _write(file: Path, proven: list[str]) -> None:
    """Remember `proven`; where the disk refuses, the next run proves again."""
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        (file.parent / "CACHEDIR.TAG").write_text(_TAG, encoding="ascii")
        (file.parent / ".gitignore").write_text("*\n", encoding="ascii")
        draft = file.with_suffix(f".{os.getpid()}")
        draft.write_text("\n".join(proven) + "\n", encoding="ascii")
        draft.replace(file)
