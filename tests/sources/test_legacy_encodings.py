"""Texts in the code pages from before Unicode are read right, or refused; never silently wrong."""

import pytest

from app.errors import Problem
from app.sources import read_bytes
from app.sources.alphabets import ALPHABETS

_SAMPLES = {
    "cp1252": [
        "“Stop”, he said – it’s over…\n",
        "1. The naïve café owner’s rules.\n2. Nothing else here is special.\n",
        "Die Bürgschaft erlischt, wenn die Hausordnung übermäßig verletzt wird.\n",
        "La garantie cesse dès qu’une règle est enfreinte. Où êtes-vous ?\n",
        "¿Qué ocurrirá mañana? La garantía cesará si el huésped incumple.\n",
        "As partes concordam que as forças serão limitadas; a garantia não é válida.\n",
        "Garantien bortfaller dersom gjesten bryter reglene. Få, ærlig, ønske.\n",
        "Força limitada à 600 000 persones; qualsevol règim és vàlid aquí.\n",
    ],
    "cp1250": [
        "Gwarancja wygasa, jeżeli gość złamie zasady bez powodu. Łódź, źródło.\n",
        "Záruka zaniká, pokud host poruší řád bez důvodu. Příliš žluťoučký kůň.\n",
        "Az őrség megszűnik, ha a vendég megszegi a házirendet. Árvíztűrő.\n",
    ],
    "iso8859_2": ["Strony zgadzają się, że siły zbrojne zostaną ograniczone.\n"],
    "cp1254": ["Misafir kuralları gerekçesiz bozarsa güvence geçersiz olur. Şimdi, çığ.\n"],
    "cp1257": ["Šalys sutaria, kad ginkluotųjų pajėgų dydis bus ribojamas. Žąsis, įmonė.\n"],
    "mac_roman": [
        "La garantie cesse dès qu’une règle est enfreinte. « Où êtes-vous ? »\n",
        "“Stop”, he said.\n",
    ],
    "cp850": ["Die Bürgschaft erlischt, wenn die Hausordnung übermäßig verletzt wird.\n"],
    "cp1251": ["Стороны согласны, что численность вооружённых сил ограничивается.\n"],
    "koi8_r": ["Стороны согласны, что численность вооружённых сил ограничивается.\n"],
    "cp866": ["Стороны согласны, что численность вооружённых сил ограничивается.\n"],
    "cp1253": ["Τα μέρη συμφωνούν ότι οι ένοπλες δυνάμεις περιορίζονται.\n"],
    "cp1255": ["הצדדים מסכימים כי הכוחות המזוינים יוגבלו לשש מאות אלף איש.\n"],
    "cp1256": ["يتفق الطرفان على أن تقتصر القوات المسلحة على ستمائة ألف فرد.\n"],
    "cp932": ["締約国は、軍隊の人員を六十万人に制限することに合意する。\n"],
    "euc_jp": ["締約国は、軍隊の人員を六十万人に制限することに合意する。\n"],
    "iso2022_jp": ["締約国は、軍隊の人員を六十万人に制限することに合意する。\n"],
    "gb18030": ["双方同意将武装部队人数限制在六十万人以内。\n"],
    "big5": ["雙方同意將武裝部隊人數限制在六十萬人以內。\n"],
    "cp949": ["당사국은 군대의 인원을 육십만 명으로 제한하는 데 동의한다.\n"],
}


@pytest.mark.parametrize(
    ("codec", "text"), [(codec, text) for codec, texts in _SAMPLES.items() for text in texts]
)
@pytest.mark.parametrize("times", [1, 6])
def test_a_legacy_text_reads_as_it_was_written(codec: str, text: str, times: int) -> None:
    assert read_bytes("a.txt", (text * times).encode(codec)).text == text * times


def test_a_rare_letter_late_in_a_long_file_counts() -> None:
    text = "Plain words only in this line.\n" * 5000 + "Gość przyjął słuszną umowę.\n"
    assert read_bytes("a.txt", text.encode("cp1250")).text == text


def test_a_long_file_in_a_foreign_script_is_judged_by_its_beginning_and_decoded_whole() -> None:
    text = "Стороны согласны, что численность ограничивается.\n" * 5000
    assert read_bytes("a.txt", text.encode("cp1251")).text == text


def test_bytes_that_no_code_page_makes_sense_of_are_refused() -> None:
    with pytest.raises(Problem, match="encoding cannot be recognised"):
        read_bytes("a.txt", bytes(range(128, 256)) * 3)


def test_alphabets_hold_lower_case_letters_only() -> None:
    assert all(letter == letter.lower() for alphabet in ALPHABETS for letter in alphabet)
