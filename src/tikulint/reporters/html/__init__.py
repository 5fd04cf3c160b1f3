"""The report as one page: offline, self-contained, readable without scripts."""

import re
from base64 import b64encode
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from tikulint import __version__
from tikulint.model.report import Report
from tikulint.reporters.html.page import compose
from tikulint.reporters.visible import visible
from tikulint.reporters.wording import say

if TYPE_CHECKING:
    from jinja2 import Environment

_LANG = {"zh": "zh-CN", "en": "en"}


def render(report: Report, language: str) -> str:
    """Return `report` as one HTML page in `language` (`zh` or `en`)."""
    environment = _environment()
    style, script = _tight(_compact(_asset("style.css"))), _compact(_asset("script.js"))
    shared = {"t": partial(say, language), "content_lang": "zh-CN" if language != "zh" else ""}

    def draw(template: str, card: object) -> str:
        return environment.get_template(f"{template}.html.j2").render(card=card, **shared)

    return environment.get_template("page.html.j2").render(
        page=compose(report, language, draw),
        lang=_LANG[language],
        version=__version__,
        style=style,
        script=script,
        policy=_policy(style, script),
        **shared,
    )


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader(__name__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalised,
    )
    environment.tests["web"] = _is_web_address
    return environment


def _finalised(value: object) -> object:
    """Make plain text harmless before it is escaped; markup is the templates' own."""
    return visible(value) if type(value) is str else value


def _is_web_address(url: str) -> bool:
    """Whether a link may lead to `url`: no scheme but the web's, nothing hidden in it."""
    return (
        url.startswith(("https://", "http://"))
        and visible(url) == url
        and not set(url) & set(' "<>\n\t')
    )


@cache
def _asset(name: str) -> str:
    return files(__name__).joinpath(name).read_text("utf-8")


def _compact(text: str) -> str:
    """Return a style sheet or script without the indents and blank lines that only we read."""
    return "\n".join(filter(None, (line.strip() for line in text.splitlines())))


def _tight(style: str) -> str:
    """Return a style sheet without the blanks beside its braces, colons, semicolons and commas."""
    return re.sub(r"\s*([{};,])\s*", r"\1", style).replace(": ", ":")


def _policy(style: str, script: str) -> str:
    """Return the content security policy: this style, this script, and nothing from anywhere."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
