"""Sigla are short, and no two sources share one."""

from app.export.sigla import siglum


def test_sigla_count_like_the_columns_of_a_spreadsheet() -> None:
    assert [siglum(n) for n in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == [
        *("A", "B", "Z"),
        *("AA", "AB", "AZ", "BA"),
        *("ZZ", "AAA"),
    ]


def test_no_siglum_comes_twice() -> None:
    assert len({siglum(n) for n in range(2000)}) == 2000
