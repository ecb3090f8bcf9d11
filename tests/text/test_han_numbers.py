"""Numbers in Chinese characters: read as values in Chinese and Japanese, and left alone in ordinary words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.conventions import lexicons
from app.text.findings import findings
from app.text.language.han import value_of
from app.text.model import Passage, Point
from app.text.wording import Wordings

_DIGITS = "零一二三四五六七八九"
_FORMAL = dict(zip("一二三四五六七八九十百千万零", "壹贰叁肆伍陆柒捌玖拾佰仟萬零", strict=True))


def chinese(number: int) -> str:
    """As it is written in full: 10203 is 一万零二百零三."""
    for scale, sign in ((10**12, "兆"), (10**8, "亿"), (10**4, "万")):
        if number >= scale:
            above, rest = divmod(number, scale)
            gap = "零" if rest and rest < scale // 10 else ""
            return chinese(above) + sign + gap + (chinese(rest) if rest else "")
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十")):
        if number >= unit:
            above, rest = divmod(number, unit)
            gap = "零" if rest and rest < unit // 10 else ""
            return _DIGITS[above] + sign + gap + (chinese(rest) if rest else "")
    return _DIGITS[number]


def japanese(number: int) -> str:
    """The same without zeros and without one before a unit: 110 is 百十."""
    return chinese(number).replace("零", "").replace("一百", "百").replace("一十", "十").replace("一千", "千")


def told(one: str, other: str) -> list[tuple[str, str | None]]:
    """Kind and severity of what differs."""
    texts = {"a": one, "b": other}
    points, passages = (
        (Point("1", ""),),
        [Passage("1", source, 0, len(text), "point") for source, text in texts.items()],
    )
    found = findings(points, ["a", "b"], "a", Wordings(texts, points, passages), lexicons())
    return [(variant.kind, variant.severity) for variant in found]


@given(st.integers(1, 10**15))
def test_what_is_written_in_full_is_read_back(number: int) -> None:
    assert value_of(chinese(number)) == number
    assert value_of("".join(_FORMAL.get(sign, sign) for sign in chinese(number))) == number


@given(st.integers(1, 9_999))
def test_what_is_written_the_japanese_way_is_read_back(number: int) -> None:
    assert value_of(japanese(number)) == number


@given(st.integers(1000, 9_999))
def test_what_is_read_out_is_read_back(number: int) -> None:
    assert value_of("".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))) == number


@pytest.mark.parametrize(
    ("words", "value"), [("廿三", 23), ("百卅", 130), ("○", 0), ("两百", 200), ("弐拾", 20)]
)
def test_signs_of_their_own_are_read(words: str, value: int) -> None:
    assert value_of(words) == value


@pytest.mark.parametrize("words", ["", "二三", "一一", "万一", "十十", "百千", "万万", "三天", "十分"])
def test_what_is_not_built_like_a_number_is_none(words: str) -> None:
    assert value_of(words) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("双方应在三十日内付款。", "双方应在30日内付款。"),
        ("支付三个月租金。", "支付3个月租金。"),
        ("第十二条规定如下。", "第12条规定如下。"),
        ("租金为一万二千元。", "租金为12,000元。"),
        ("投资60万元。", "投资600,000元。"),
        ("投资3千万元。", "投资三千万元。"),
        ("人民币壹拾贰万叁仟元整。", "人民币123,000元整。"),
        ("利率为百分之三十。", "利率为30%。"),
        ("本协议于二〇二四年五月一日生效。", "本协议于2024年5月1日生效。"),
        ("賃借人は三十日以内に支払う。", "賃借人は30日以内に支払う。"),
    ],
)
def test_the_same_number_is_no_finding(one: str, other: str) -> None:
    assert {severity for _, severity in told(one, other)} == {None}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("双方应在三十日内付款。", "双方应在十五日内付款。", "number"),
        ("双方应在三十日内付款。", "双方应在15日内付款。", "number"),
        ("支付三个月租金。", "支付两个月租金。", "number"),
        ("三分之二多数通过。", "四分之三多数通过。", "number"),
        ("賃借人は三十日以内に支払う。", "賃借人は三日以内に支払う。", "number"),
        ("本协议于二〇二四年五月一日生效。", "本协议于二〇二五年五月一日生效。", "date"),
    ],
)
def test_another_number_weighs_much(one: str, other: str, kind: str) -> None:
    assert told(one, other) == [(kind, "high")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("各方应十分重视。", "各方应重视。"),
        ("各方千万不要忽视。", "各方不要忽视。"),
        ("万一发生火灾，应当报警。", "发生火灾，应当报警。"),
        ("甲方统一付款。", "甲方付款。"),
        ("一般情况下应当付款。", "情况下应当付款。"),
        ("建设一个项目。", "建设项目。"),
        ("重量为3千克。", "重量为3公斤。"),
        ("一時停止する。", "停止する。"),
    ],
)
def test_parts_of_ordinary_words_are_no_numbers(one: str, other: str) -> None:
    assert not {"number", "date"} & {kind for kind, _ in told(one, other)}
