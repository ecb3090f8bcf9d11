"""Symbol fonts: what their codes look like, in characters that every font has.

Word processors keep the codes of these fonts at U+F000 to U+F0FF, where other fonts show nothing.
"""

_SYMBOL_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_SYMBOL = {0x20 + n: sign for n, sign in enumerate(_SYMBOL_LOW)} | {
    0xA0 + n: sign for n, sign in enumerate(_SYMBOL_HIGH)
}
_WINGDINGS = {
    0x4A: "☺", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "◆",
    0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x78: "☒", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA2: "○",
    0xA3: "○", 0xA4: "◉", 0xA5: "◎", 0xA7: "▪", 0xA8: "□", 0xAA: "✦", 0xAB: "★", 0xB2: "✧", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑", **{0x80 + n: chr(0x24EA if n == 0 else 0x2460 + n - 1) for n in range(11)},
    **{0x8B + n: chr(0x24FF if n == 0 else 0x2776 + n - 1) for n in range(11)},
}  # fmt: skip
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_PRIVATE = 0xF000
_UNKNOWN = "•"
_CIRCLE = "◦"


def bullet(text: str, font: str) -> str:
    """The bullet of a list as it is seen: the letter o stands for a circle there."""
    return _CIRCLE if text == "o" else visible(text, font)


def visible(text: str, font: str) -> str:
    """`text` with the codes of symbol fonts as characters. A code that is not known becomes a bullet."""
    table = _FONTS.get(font.strip().lower())
    if table is None and text.isascii():
        return text
    return "".join(_sign(ord(sign), table) for sign in text)


def _sign(code: int, table: dict[int, str] | None) -> str:
    if _PRIVATE <= code < _PRIVATE + 0x100:
        return (table or _SYMBOL).get(code - _PRIVATE, _UNKNOWN)
    if table is not None and code < 0x100:
        return table.get(code, chr(code))
    return chr(code)
