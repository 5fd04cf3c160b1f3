"""Chinese numerals: a numeral's value, and a number written as a numeral."""

from fractions import Fraction

DIGITS = {
    **dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)),
    "两": 2,
}
TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
MYRIADS = {"万": 10**4, "亿": 10**8}
CHARACTERS = "".join((*DIGITS, *TENS, *MYRIADS))

_PLAIN = "零一二三四五六七八九"


def value(numeral: str) -> int | float | None:
    """Return the value of a Chinese numeral, or None if it is not one.

    Positional (一千零二十四), digit by digit (二〇一八), formal (伍佰壹拾贰), colloquial (三百五 is
    350) and with a decimal part (三点四亿) are read.
    """
    whole, point, rest = numeral.partition("点")
    if not point:
        return _integer(numeral)
    digits = rest.rstrip("".join(MYRIADS))
    before = _integer(whole)
    if before is None or not digits or any(digit not in DIGITS for digit in digits):
        return None
    scale = 1
    for character in rest[len(digits) :]:
        scale *= MYRIADS[character]
    after = Fraction(int("".join(str(DIGITS[digit]) for digit in digits)), 10 ** len(digits))
    total = (before + after) * scale
    return int(total) if total.denominator == 1 else float(total)


def numeral(number: int) -> str:
    """Return a whole number from 0 to 10**16 - 1 as a Chinese numeral."""
    if number == 0:
        return "零"
    for sign, size in (("亿", 10**8), ("万", 10**4)):
        if number >= size:
            high, low = divmod(number, size)
            gap = "零" if low and low < size // 10 else ""
            return numeral(high) + sign + gap + (numeral(low) if low else "")
    written = ""
    for sign, size in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit, number = divmod(number, size)
        if digit:
            written += _PLAIN[digit] + sign
        elif written and number and not written.endswith("零"):
            written += "零"
    return written.removeprefix("一") if written.startswith("一十") else written


def _integer(numeral: str) -> int | None:
    if not numeral or any(character not in CHARACTERS for character in numeral):
        return None
    if all(character in DIGITS for character in numeral):
        return int("".join(str(DIGITS[digit]) for digit in numeral))
    return _positional(numeral)


def _positional(numeral: str) -> int | None:
    total = section = 0
    digit: int | None = None
    smallest = 10**16  # tens must fall within a section: 十百 is no numeral
    last = 0
    for character in numeral:
        if character in DIGITS:
            if digit:
                return None
            digit = DIGITS[character] or None
            last = last if digit else 0
        elif character in TENS:
            size = TENS[character]
            if size >= smallest:
                return None
            section += (1 if digit is None else digit) * size
            digit, smallest, last = None, size, size
        else:
            size = MYRIADS[character]
            section += digit or 0
            if section == 0 and total == 0:
                return None
            # 万亿 is a size of its own; 三亿四千万 adds sections of falling size.
            total = (total + section) * size if size == 10**8 else total + section * size
            section, digit, smallest, last = 0, None, 10**16, size
    if digit:
        section += digit * (last // 10 if last > 10 else 1)
    return total + section
