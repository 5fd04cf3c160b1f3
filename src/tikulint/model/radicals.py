"""Kangxi and CJK radicals and the ordinary characters they are taken for."""

import unicodedata

_SUPPLEMENT = {
    0x2E81: "厂乛乚乙亻冂",
    0x2E88: "刀刂卜㔾小小兀尣尢",
    0x2E92: "巳幺彑",
    0x2E96: "忄㣺扌攵",
    0x2E9B: "旡日月歺母民氵氺灬爫爫丬牛犭王",
    0x2EAC: "示礻竹糹纟罓罒",
    0x2EB6: "羊",
    0x2EB9: "耂肀聿肉臼艹艹艹虎衤覀西见角",
    0x2EC8: "讠贝足车辶辶辶邑钅長镸长门",
    0x2ED6: "阝雨青韦页风飞食",
    0x2EDF: "飠饣",
    0x2EE2: "马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
}
"""Runs of U+2E80–2EF3 by their first code point (Unicode Character Database, property
Equivalent_Unified_Ideograph); NFKC knows only two of them. Component forms without a character of
their own in daily use are left out."""

_UNIFIED = {
    chr(start + offset): character
    for start, run in _SUPPLEMENT.items()
    for offset, character in enumerate(run)
}


def unified(character: str) -> str | None:
    """Return the ordinary character for a radical, None for any other character."""
    if "\u2f00" <= character <= "\u2fd5":
        return unicodedata.normalize("NFKC", character)
    return _UNIFIED.get(character)
