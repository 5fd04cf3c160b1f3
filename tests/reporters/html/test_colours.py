"""The page's colours can be told apart by every eye: contrast and colour-blindness, computed."""

import math
import re
from importlib.resources import files
from itertools import product

import pytest

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

STYLE = files("tikulint.reporters.html").joinpath("style.css").read_text("utf-8")
COLOURS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--(\w+): light-dark\(#(\w{6}), #(\w{6})\)", STYLE)
}
SCHEMES = (0, 1)

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
BLINDNESS: dict[str, Matrix] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# sRGB (D65) to XYZ, and the white point.
XYZ: Matrix = (
    (0.4124, 0.3576, 0.1805),
    (0.2126, 0.7152, 0.0722),
    (0.0193, 0.1192, 0.9505),
)
WHITE = (0.9505, 1.0, 1.089)


def linear(name: str, scheme: int) -> Rgb:
    code = COLOURS[name][scheme]
    channels = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return red, green, blue


def times(matrix: Matrix, colour: Rgb) -> Rgb:
    x, y, z = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return x, y, z


def contrast(first: str, second: str, scheme: int) -> float:
    """Return the contrast ratio of WCAG 2."""
    darker, lighter = sorted(times(XYZ, linear(name, scheme))[1] for name in (first, second))
    return (lighter + 0.05) / (darker + 0.05)


def lab(colour: Rgb) -> Rgb:
    def f(t: float) -> float:
        return math.cbrt(t) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116

    red, green, blue = (min(1.0, max(0.0, channel)) for channel in colour)
    x, y, z = (f(v / w) for v, w in zip(times(XYZ, (red, green, blue)), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(first: str, second: str, blindness: str, scheme: int) -> float:
    """Return how far two colours are apart (CIE 1976) for an eye with `blindness`."""
    labs = (lab(times(BLINDNESS[blindness], linear(name, scheme))) for name in (first, second))
    return math.dist(*labs)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("text", "grounds", "least"),
    [
        (("ink",), ("paper", "card", "tint", "del", "ins", "mark"), 7),
        (
            ("muted", "link", "visited", "error", "warning", "note", "good"),
            ("paper", "card", "tint"),
            4.5,
        ),
        (("line", "hot", "cold", "error", "warning", "note"), ("paper", "card"), 3),
        (("strike",), ("del",), 3),
    ],
)
def test_contrast(
    text: tuple[str, ...], grounds: tuple[str, ...], least: float, scheme: int
) -> None:
    ratios = {(a, b): round(contrast(a, b, scheme), 2) for a, b in product(text, grounds)}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize("pair", [("del", "ins"), ("hot", "cold")])
def test_colour_blind_eyes_see_two_colours(
    pair: tuple[str, str], blindness: str, scheme: int
) -> None:
    assert apart(*pair, blindness, scheme) >= 20


def test_no_colour_stands_outside_the_variables() -> None:
    rules = STYLE.partition("}")[2]
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=[;\s,)])", rules)
